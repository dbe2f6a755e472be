import { exportJWK, generateKeyPair } from 'jose';
import type { PublicKey } from '../../src/lib/assignment/key.ts';
import { openReceipt } from '../../src/lib/assignment/receipt.ts';
import type { Receipt } from '../../src/lib/assignment/receipt-schema.ts';
import type { Assignment } from '../../src/lib/assignment/schema.ts';
import { newAssignmentId, signAssignment } from '../../src/lib/assignment/signature.ts';
import { must } from './course.ts';

/** A physio in some other browser, as far as a patient meets them: makes plans, opens receipts. */
export interface Clinic {
	/** A plan's token. */
	plan(claims?: Partial<Assignment>): Promise<string>;
	/** What a receipt's token holds. */
	open(token: string): Promise<Receipt>;
}

/** A clinic with keys of its own. */
export async function aClinic(name = 'Park Physio', by = 'Priya'): Promise<Clinic> {
	const signing = await generateKeyPair('ES256', { extractable: true });
	const receiving = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
	const publicKey = (await exportJWK(signing.publicKey)) as PublicKey;
	const enc = (await exportJWK(receiving.publicKey)) as PublicKey;
	return {
		plan: (claims = {}) =>
			signAssignment(
				{
					v: 1,
					jti: newAssignmentId(),
					iat: Math.floor(Date.now() / 1000),
					clinic: name,
					by,
					lessons: ['surfaces', 'cadence'],
					enc,
					...claims
				},
				{ publicKey, privateKey: signing.privateKey }
			),
		async open(token) {
			const opened = await openReceipt(token, receiving.privateKey);
			return must(opened.ok ? opened.receipt : undefined, 'receipt');
		}
	};
}
