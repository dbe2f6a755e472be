import fc from 'fast-check';

/**
 * What somebody who means harm would hand over: not only noise, which is refused at the door, but what
 * is right in all but one or two places.
 */

/** Placeholders for what JSON text can say and a value in memory cannot; `asText` puts it in. */
const DEEP = '@deep@';
const HUGE = '@huge@';

const oddText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.constantFrom(
		...[
			'',
			' ',
			'\0',
			'\uFEFF',
			'\uD83D',
			'\uDE00x',
			'a\u202Eb',
			'e\u0301',
			'\u0085',
			'%',
			'%E0%A4'
		],
		...['__proto__', 'constructor', 'prototype', 'toString', 'null', '-1', '1e999', '2026-02-30'],
		...[
			'<img src=x onerror=alert(1)>',
			'javascript:alert(1)',
			'=HYPERLINK("x")',
			'${1}',
			'{@html x}'
		],
		...[
			'../../x',
			'https://example.org/',
			'x'.repeat(5000),
			'🏃'.repeat(300),
			'&#123;x&#125;',
			"';x;'"
		]
	)
);

const oddNumber = fc.oneof(
	fc.double(),
	fc.integer(),
	fc.constantFrom(0, -0, -1, 0.5, 2 ** 53, -(2 ** 53), 8.64e15, 8.64e15 + 1, 1e308, 253_402_300_800)
);

const odd: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 4, arbitrary: oddText },
	{ weight: 3, arbitrary: oddNumber },
	{ weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}, DEEP, HUGE) },
	{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) }
);

type Part = Record<string, unknown>;
interface Place {
	readonly parent: Part;
	readonly key: string;
}

/** Every path in a value. */
function placesOf(value: unknown): Place[] {
	if (typeof value !== 'object' || value === null) return [];
	const parent = value as Part;
	return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesOf(parent[key])]);
}

/** Sets a member, also one that a plain assignment would take for the object's own kind. */
function put(parent: Part, key: string, value: unknown): void {
	// A list's length is its own, and no JSON text can name it.
	if (Array.isArray(parent) && key === 'length') return;
	Object.defineProperty(parent, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
}

/** Most text that is repeated, in characters: more than any reader takes. */
const MOST_REPEATED = 50_000;

const HOWS = ['replace', 'drop', 'add', 'rename', 'wrap', 'repeat', 'exchange'] as const;

const step = fc.record({
	at: fc.nat(),
	other: fc.nat(),
	how: fc.constantFrom(...HOWS),
	key: oddText,
	value: odd
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function change(whole: Part, { at, other, how, key, value }: Step): void {
	const places = placesOf(whole);
	const place = places[at % Math.max(1, places.length)];
	if (!place) return;
	const { parent } = place;
	const before = parent[place.key];
	const second = places[other % places.length] ?? place;
	if (how === 'replace') put(parent, place.key, value);
	else if (how === 'add') put(parent, key, value);
	else if (how === 'wrap') put(parent, place.key, [before]);
	else if (how === 'repeat') {
		// Repeats of repeats would fill the memory of the test, and not of the reader.
		if (asText(whole).length > MOST_REPEATED) return;
		put(
			parent,
			place.key,
			Array.from({ length: 70 }, () => before)
		);
	} else if (how === 'exchange') put(parent, place.key, structuredClone(second.parent[second.key]));
	else {
		Reflect.deleteProperty(parent, place.key);
		if (how === 'rename') put(parent, key, before);
	}
}

/** A sound value as JSON text, changed in one to three places: structure, names and values. */
export const spoilt = (sound: object): fc.Arbitrary<string> =>
	fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => {
		const whole = { sound: structuredClone(sound) };
		for (const one of steps) change(whole, one);
		return asText(whole.sound);
	});

/** JSON text, with what no value in memory can say. */
function asText(value: unknown): string {
	return (JSON.stringify(value) ?? 'null')
		.replaceAll(`"${DEEP}"`, '['.repeat(3000) + ']'.repeat(3000))
		.replaceAll(`"${HUGE}"`, '1e999');
}

const cut = fc.record({
	how: fc.constantFrom('flip', 'cut', 'drop', 'insert', 'swap', 'repeat', 'front', 'case'),
	at: fc.nat(),
	length: fc.integer({ min: 1, max: 40 }),
	text: fc.oneof(oddText, fc.constantFrom('.', '#', '-', '_', '=', '\n', '[', '{', '- ', ': ', '"'))
});
type Cut = typeof cut extends fc.Arbitrary<infer C> ? C : never;

function edited(text: string, { how, at: place, length, text: fresh }: Cut): string {
	const at = place % (text.length + 1);
	const [before, piece, after] = [
		text.slice(0, at),
		text.slice(at, at + length),
		text.slice(at + length)
	];
	if (how === 'flip') return before + (fresh || 'A').slice(0, 1) + text.slice(at + 1);
	if (how === 'cut') return before;
	if (how === 'drop') return before + after;
	if (how === 'insert') return before + fresh + piece + after;
	if (how === 'swap') return before + after.slice(0, length) + piece + after.slice(length);
	if (how === 'repeat') return before + piece.repeat(12) + after;
	if (how === 'front') return fresh + text;
	return before + piece.toUpperCase() + after;
}

/** One of some sound texts, cut, torn and written into in one to three places; or noise. */
export const torn = (...sound: readonly string[]): fc.Arbitrary<string> =>
	fc.oneof(
		{
			weight: 9,
			arbitrary: fc
				.tuple(fc.constantFrom(...sound), fc.array(cut, { minLength: 1, maxLength: 3 }))
				.map(([text, cuts]) => cuts.reduce(edited, text))
		},
		{ weight: 1, arbitrary: oddText }
	);
