/**
 * A receipt for the telephone: which lessons are done, in letters and digits that are hard to
 * mishear (Crockford's base 32), with a last character that shows a slip. It says nothing else.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PREFIX = 'RUN';
const BITS = 5;

/**
 * The code for the lessons that are done.
 * @param order every lesson id that ever went out, oldest first: the list is only ever added to
 */
export function readOutCode(done: readonly string[], order: readonly string[]): string {
	const values = Array.from({ length: Math.ceil(order.length / BITS) }, (_, group) =>
		order
			.slice(group * BITS, (group + 1) * BITS)
			.reduce((value, id, bit) => value | (done.includes(id) ? 1 << bit : 0), 0)
	);
	const body = [...values, check(values)].map((value) => ALPHABET[value]).join('');
	return [PREFIX, ...(body.match(/.{1,4}/g) ?? [])].join('-');
}

/** What a code that was read out says, or what is wrong with it and what to do. */
export type ReadOut =
	| { readonly ok: true; readonly done: readonly string[] }
	| { readonly ok: false; readonly sentence: string };

/** Spaces, dashes, quotes and stops of any kind, and what cannot be seen: no character of a code. */
const AROUND = /[\s\p{Pd}\p{Pi}\p{Pf}\u2212"'`:.,;_()\p{Default_Ignorable_Code_Point}]+/gu;

/** Reads a code as people type it: any case, with or without its first three letters and dashes. */
export function readReadOutCode(typed: string, order: readonly string[]): ReadOut {
	const body = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(AROUND, '')
		.replace(/^RUN/, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
	const values = Array.from(body, (character) => ALPHABET.indexOf(character));
	if (values.length < 2 || values.includes(-1))
		return no('A code looks like RUN-0A1-2. Ask for it once more, and type what you hear.');
	const given = values.pop();
	if (values.length > 30 || given !== check(values))
		return no('One character of this code is wrong. Ask for it once more, a character at a time.');
	const bits = values.flatMap((value) =>
		Array.from({ length: BITS }, (_, bit) => (value >> bit) & 1)
	);
	if (bits.slice(order.length).includes(1))
		return no(
			'This code comes from a newer version of the course. Update the course here, and try again.'
		);
	return { ok: true, done: order.filter((_, index) => bits[index] === 1) };
}

const no = (sentence: string): ReadOut => ({ ok: false, sentence });

/**
 * The check character: a sum in the field of 32 elements, each value times a power of x of its own.
 * The powers differ and none is zero, so one wrong character changes the sum; neighbours have
 * different powers, so two that change places do too.
 */
function check(values: readonly number[]): number {
	let power = 1;
	return values.toReversed().reduce((sum, value) => {
		power = times(power, 2);
		return sum ^ times(value, power);
	}, 0);
}

/** Multiplies in the field of 32 elements, modulo x^5 + x^2 + 1. */
function times(a: number, b: number): number {
	let product = 0;
	for (let bit = 0; bit < BITS; bit += 1) if ((b >> bit) & 1) product ^= a << bit;
	for (let bit = 2 * BITS - 2; bit >= BITS; bit -= 1)
		if ((product >> bit) & 1) product ^= 0b100101 << (bit - BITS);
	return product;
}
