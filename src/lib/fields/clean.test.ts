import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { line, lines } from './line.ts';
import { clean, cleanLine } from './clean.ts';

it('leaves what a plan may hold, whatever was pasted', () => {
	expect(clean(' Do 1\tto 4.\r\nThen \u202Erest\u0007. ')).toBe('Do 1 to 4.\nThen rest.');
	expect(cleanLine('Park\n Physio')).toBe('Park Physio');
	expect(cleanLine('Park\u200B Phys\u00ADio\u3164\u2800')).toBe('Park Physio');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(v.is(lines(100_000), clean(text))).toBe(true);
			expect(v.is(line(100_000), cleanLine(text))).toBe(true);
		})
	);
}, 60_000);
