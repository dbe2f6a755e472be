import { plainDigits, readNumber } from '#lib/ui/read-number.ts';
import { COUNTED, type WithUnit } from './amount.ts';

/** Other words for a unit's first word. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
	km: ['kilometre', 'kilometer'],
	cm: ['centimetre', 'centimeter'],
	minutes: ['min'],
	'%': ['percent', 'per cent']
};

/** Reads a number with or without its unit: "12 of 200" where that is "of 200", "11 kms" where it is "km". */
export function readAmount({ unit = '' }: WithUnit, typed: string): number | null {
	const whole = plainDigits(unit).trim().toLowerCase();
	const [first = ''] = whole.split(' ');
	const words = [whole, first, ...(ALSO[first] ?? [])];
	const forms = words.flatMap((word) => [`${word}s`, word, word.replace(COUNTED, '$1')]);
	// The longest first: "kms" before "s" could be taken for the end of it.
	return readNumber(
		typed,
		forms.filter((form) => form !== 's').toSorted((a, b) => b.length - a.length)
	);
}
