import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WALK_RUN_MINUTES } from '../notes.ts';
import { amountFrom, ROUNDS, SPAN, stepped } from './bounds.ts';

const halves = fc.integer({ min: 1, max: 120 }).map((half) => half / 2);
const typed = fc.oneof(fc.string(), fc.double().map(String), halves.map(String));

describe('an amount that was typed', () => {
	it('is read with a comma and with a dot', () => {
		fc.assert(
			fc.property(halves, (minutes) => {
				expect(amountFrom(String(minutes), SPAN)).toBe(minutes);
				expect(amountFrom(` ${String(minutes).replace('.', ',')} `, SPAN)).toBe(minutes);
			})
		);
	});

	it.each(['١٫٥', '۱٫۵', '१.५', '１.５', 'about 1.5'])('is read in any script: %j', (text) => {
		expect(amountFrom(text, SPAN)).toBe(1.5);
	});

	it.each(['', '0', '0.4', '1.25', '60.5', '61', '-1', '1e1', '1,5,5', 'two', '1 000'])(
		'is not taken where no minutes can be that: %j',
		(text) => {
			expect(amountFrom(text, SPAN)).toBeNull();
		}
	);

	it.each(['0', '1.5', '13', ''])('is not taken where no rounds can be that: %j', (text) => {
		expect(amountFrom(text, ROUNDS)).toBeNull();
	});

	it('is one that can be kept, whatever was typed', () => {
		fc.assert(
			fc.property(typed, typed, typed, (one, two, three) => {
				const [walk, run] = [amountFrom(one, SPAN), amountFrom(two, SPAN)];
				const times = amountFrom(three, ROUNDS);
				if (walk === null || run === null || times === null) return;
				expect(WALK_RUN_MINUTES.read({ walk, run, times })).toEqual({ walk, run, times });
			})
		);
	});
});

describe('a step up or down', () => {
	it('stays within the bounds, from whatever was typed', () => {
		fc.assert(
			fc.property(
				typed,
				fc.constantFrom('more' as const, 'less' as const),
				fc.constantFrom(SPAN, ROUNDS),
				(text, direction, bounds) => {
					expect(amountFrom(stepped(text, direction, bounds), bounds)).not.toBeNull();
				}
			)
		);
	});

	it('goes from whole to whole, and to half a minute at the least', () => {
		expect(stepped('', 'more', SPAN)).toBe('1');
		expect(stepped('1,5', 'more', SPAN)).toBe('2');
		expect(stepped('1.5', 'less', SPAN)).toBe('1');
		expect(stepped('1', 'less', SPAN)).toBe('0.5');
		expect(stepped('0.5', 'less', SPAN)).toBe('0.5');
		expect(stepped('60', 'more', SPAN)).toBe('60');
		expect(stepped('1', 'less', ROUNDS)).toBe('1');
		expect(stepped('12', 'more', ROUNDS)).toBe('12');
	});
});
