import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { asDigits } from './digits.ts';
import { qrOf } from './encode.ts';
import { pixelsOf } from './testing/pixels.ts';

/** What another library than ours reads in the code. */
function readBack(text: string) {
	const code = qrOf(text);
	if (!code) return null;
	const { data, width, height } = pixelsOf(code);
	return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
}

const token = fc.stringMatching(/^[A-Za-z0-9._-]{1,900}$/);

describe('a code', () => {
	it('is read back by another library, whatever token is in it', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(token, (text) => {
				const link = `https://clinic.example/plan/#${text}`;
				expect(readBack(link)).toBe(link);
			}),
			{ numRuns: 15 }
		);
	});

	it('is read back where a token is written as digits', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(token, (text) => {
				const link = `https://clinic.example/plan/#${asDigits(text)}`;
				expect(readBack(link)).toBe(link);
			}),
			{ numRuns: 15 }
		);
	});

	it.each(['', '1', '0123456789012345', 'Kia ora, Zoë – 12 weeks', '走る'])(
		'holds "%s"',
		(text) => {
			expect(readBack(text)).toBe(text);
		}
	);

	it('is the smallest that holds the text', () => {
		// ISO 18004, error correction L: 17 bytes in version 1, 32 in version 2, 1003 in version 22.
		expect(qrOf('a'.repeat(17))).toMatchObject({ version: 1, size: 21 });
		expect(qrOf('a'.repeat(18))).toMatchObject({ version: 2, size: 25 });
		expect(qrOf('a'.repeat(1003))).toMatchObject({ version: 22, size: 105 });
		expect(qrOf('7'.repeat(41))).toMatchObject({ version: 1 });
		expect(qrOf('7'.repeat(2409))).toMatchObject({ version: 22 });
	});

	it('is no larger than version 22', () => {
		expect(qrOf('a'.repeat(1004))).toBeNull();
		expect(qrOf('7'.repeat(2410))).toBeNull();
		expect(qrOf('a'.repeat(1_000_000))).toBeNull();
		expect(qrOf('走'.repeat(2409))).toBeNull();
	});

	it('is smaller where the token is written as digits', () => {
		const text = 'aZ-_09.'.repeat(120);
		const asIs = qrOf(`https://clinic.example/#${text}`)?.version ?? 0;
		expect(qrOf(`https://clinic.example/#${asDigits(text)}`)?.version).toBeLessThan(asIs);
	});

	it('has nothing dark outside', () => {
		const code = qrOf('a');
		expect([code?.isDark(0, 0), code?.isDark(-1, 0), code?.isDark(0, 21)]).toEqual([
			true,
			false,
			false
		]);
	});
});
