import { asDigits } from '#lib/qr/digits.ts';
import { receiptLink } from '#lib/assignment/link.ts';
import type { Plan } from '#lib/assignment/plans.ts';
import { encryptReceipt } from '#lib/assignment/receipt.ts';
import { receiptOf, type HandBack } from '#lib/assignment/receipt-of.ts';
import { qrOf } from '#lib/qr/encode.ts';

/** A receipt, encrypted, in the forms in which it can be handed over. */
export interface EncryptedReceipt {
	/** Holds everything. */
	readonly token: string;
	readonly link: string;
	/** What the QR code holds. */
	readonly code: string;
	/** The code would have been too fine to scan, so the questions are not in it. */
	readonly withoutQuestions: boolean;
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
	const token = await encryptReceipt(receipt, enc);
	const inCode = (of: string) => receiptLink(site, asDigits(of));
	const whole = { token, link: receiptLink(site, token) };
	if (qrOf(inCode(token))) return { ...whole, code: inCode(token), withoutQuestions: false };
	const short = await encryptReceipt({ ...receipt, questions: [] }, enc);
	return { ...whole, code: inCode(short), withoutQuestions: true };
}
