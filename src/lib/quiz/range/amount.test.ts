import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount } from './amount.ts';
import { readAmount } from './read-amount.ts';

describe('a typed number', () => {
	it.each([
		['12', 12],
		[' 12 ', 12],
		['12.5', 12.5],
		['12,5', 12.5],
		['0,125', 0.125],
		['1,500', 1500],
		['1 500', 1500],
		['1,234,567.5', 1234567.5],
		['.5', 0.5],
		['12.', 12],
		['-3', -3],
		['−3', -3],
		['12', 12]
	])('reads %j', (typed, value) => {
		expect(readAmount({}, typed)).toBe(value);
	});

	it.each([
		'١١',
		'۱۱',
		'११',
		'１１',
		'১১',
		'𝟏𝟏',
		'11 km',
		'11 kms',
		'11 km.',
		'11kms',
		'11 kilometres'
	])('reads %j km as 11', (typed) => expect(readAmount({ unit: 'km' }, typed)).toBe(11));

	it.each(['about 11', 'About ١١ km', '~11', 'around 11 km.', 'approx. 11', '11.'])(
		'reads %j as 11 all the same',
		(typed) => expect(readAmount({ unit: 'km' }, typed)).toBe(11)
	);

	it('reads decimals and thousands of other scripts', () => {
		expect(readAmount({}, '١٢٫٥')).toBe(12.5);
		expect(readAmount({}, '۱٬۵۰۰')).toBe(1500);
		expect(readAmount({}, '−३')).toBe(-3);
	});

	it('never takes another unit for its own', () => {
		expect(readAmount({ unit: 'km' }, '11 miles')).toBeNull();
		expect(readAmount({ unit: 'minutes' }, '2 hours')).toBeNull();
		expect(readAmount({ unit: 'cm ahead of the hip' }, '3 cm')).toBe(3);
	});

	it('takes the unit with it', () => {
		expect(readAmount({ unit: 'of 200' }, '7 of 200')).toBe(7);
		expect(readAmount({ unit: 'weeks' }, '12 Weeks')).toBe(12);
		expect(readAmount({ unit: 'weeks' }, '1 week')).toBe(1);
		expect(readAmount({ unit: '%' }, '88%')).toBe(88);
	});

	it.each(['', ' ', 'seven', '1.2.3', '1,2,3', '5 or 6', '7e3', '0x10', 'Infinity', '--1'])(
		'does not read %j',
		(typed) => {
			expect(readAmount({}, typed)).toBeNull();
		}
	);

	it('never throws, and what it reads is a finite number', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (typed, unit) => {
				const value = readAmount({ unit }, typed);
				expect(value === null || Number.isFinite(value)).toBe(true);
			})
		);
	});

	it('reads back what is shown', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -10_000_000, max: 10_000_000 }),
				fc.constantFrom(undefined, '%', 'of 200', 'weeks'),
				(tenths, unit) => {
					const value = tenths / 10;
					expect(readAmount({ unit }, amount({ unit }, value))).toBe(value === 0 ? 0 : value);
				}
			)
		);
	});
});

describe('a number in words', () => {
	it('carries its unit', () => {
		expect(amount({ unit: 'of 200' }, 7)).toBe('7 of 200');
		expect(amount({ unit: '%' }, 88)).toBe('88\u00a0%');
		expect(amount({ unit: 'minutes' }, 1)).toBe('1 minute');
		expect(amount({ unit: 'times your body weight' }, 1)).toBe('1 times your body weight');
		expect(amount({}, 1500)).toBe('1,500');
	});

	it('groups its digits as the language does', () => {
		fc.assert(
			fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), (thousandths) => {
				const value = thousandths === 0 ? 0 : thousandths / 1000;
				expect(amount({}, value)).toBe(value.toLocaleString('en-AU', { maximumFractionDigits: 6 }));
			})
		);
	});
});
