import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { deflate } from './deflate.ts';
import type { PublicKey } from './key.ts';
import type { Assignment } from './schema.ts';
import { newAssignmentId, readAssignment } from './signature.ts';

/** Keys of a clinic that exists for one run of the tests. */
const signing = await generateKeyPair('ES256', { extractable: true });
const receiving = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
export const { privateKey } = signing;
export const publicKey = (await exportJWK(signing.publicKey)) as PublicKey;
export const enc = (await exportJWK(receiving.publicKey)) as PublicKey;
export const receivingKey = receiving.privateKey;

/** An assignment that holds what it must and nothing more. */
export const plain: Assignment = {
	v: 1,
	jti: newAssignmentId(),
	iat: 1_763_800_000,
	clinic: 'Park Physio',
	by: 'Priya',
	lessons: ['cadence'],
	enc
};

/** A token with the payload and header given, signed as it should be. */
export async function signed(
	payload: unknown,
	header: Record<string, unknown> = {}
): Promise<string> {
	const bytes =
		payload instanceof Uint8Array
			? Uint8Array.from(payload)
			: await deflate(new TextEncoder().encode(JSON.stringify(payload)));
	return new CompactSign(bytes)
		.setProtectedHeader({
			alg: 'ES256',
			zip: 'DEF',
			typ: 'btr-assignment',
			jwk: { ...publicKey },
			...header
		})
		.sign(privateKey);
}

/** Whether the plain assignment with these claims changed is taken. */
export const accepts = async (claims: object) =>
	(await readAssignment(await signed({ ...plain, ...claims }))).ok;
