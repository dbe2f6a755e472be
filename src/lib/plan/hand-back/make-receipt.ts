import { asDigits } from '#lib/qr/digits.ts';
import { fitReceipt, type FittedReceipt } from '#lib/assignment/fit-receipt.ts';
import { receiptLink } from '#lib/assignment/link.ts';
import type { Plan } from '#lib/assignment/plans.ts';
import { IN_FILE, IN_LINK } from '#lib/assignment/receipt.ts';
import { receiptOf, type HandBack } from '#lib/assignment/receipt-of.ts';
import { qrOf } from '#lib/qr/encode.ts';

/** A receipt, encrypted, as one way of handing it over has room for. */
export interface ReceiptInForm extends Omit<FittedReceipt, 'token'> {
	/** The link with it. */
	readonly text: string;
}

/** A receipt in the forms in which it can be handed over. */
export interface EncryptedReceipt {
	readonly link: ReceiptInForm;
	/** What the QR code holds. */
	readonly code: ReceiptInForm;
	readonly file: ReceiptInForm;
}

/**
 * Makes a receipt and encrypts it for the physio whose plan it is.
 * @param site the course's address, with its last slash
 */
export async function makeReceipt(
	plan: Plan,
	given: Omit<HandBack, 'jti'>,
	site: string
): Promise<EncryptedReceipt> {
	const { jti, enc } = plan.assignment;
	const receipt = receiptOf({ ...given, jti });
	const inCode = (token: string) => receiptLink(site, asDigits(token));
	const inForm = async (
		fits: (token: string) => boolean,
		toText = (token: string) => receiptLink(site, token)
	): Promise<ReceiptInForm> => {
		const { token, ...rest } = await fitReceipt(receipt, enc, fits);
		return { ...rest, text: toText(token) };
	};
	return {
		link: await inForm((token) => token.length <= IN_LINK.token),
		code: await inForm((token) => qrOf(inCode(token)) !== null, inCode),
		file: await inForm((token) => token.length <= IN_FILE.token)
	};
}
