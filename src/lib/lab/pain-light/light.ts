/** The pain traffic light: five answers, each with a light of its own; the worst light counts. */

export type Light = 'green' | 'amber' | 'red';

/** The morning after the run; `not-yet` while it is still to come. */
export type Morning = 'as-usual' | 'settled' | 'worse' | 'not-yet';

/** The worst pain later that day, by the light that its number gives; `not-yet` on the same day. */
export type Later = Light | 'not-yet';

/** How far each light reaches, in points of pain from 0 to 10. Above amber it is red. */
export interface Bands {
	readonly green_up_to: number;
	readonly amber_up_to: number;
}

export interface Answers {
	/** Worst pain on the run, 0 to 10; null until answered. */
	readonly pain: number | null;
	readonly later: Later | null;
	/** Whether a sign came that is red whatever the number. */
	readonly signs: boolean;
	/** Whether the person moved differently; null until answered. */
	readonly differently: boolean | null;
	readonly morning: Morning | null;
}

export interface Reading {
	readonly run: Light | null;
	readonly later: Light | null;
	readonly signs: Light;
	readonly moves: Light | null;
	readonly morning: Light | null;
	/** The worst light, or null while an answer is missing that may change it. */
	readonly light: Light | null;
	/** The day or the morning is still to come: the light may yet get worse. */
	readonly soFar: boolean;
}

/** From best to worst. */
export const LIGHTS: readonly Light[] = ['green', 'amber', 'red'];

const MORNINGS: Readonly<Record<Morning, Light | null>> = {
	'as-usual': 'green',
	settled: 'amber',
	worse: 'red',
	'not-yet': null
};

/** The worst of some lights; green where there is none. */
export function worst(lights: readonly Light[]): Light {
	return lights.reduce<Light>(
		(one, other) => (LIGHTS.indexOf(other) > LIGHTS.indexOf(one) ? other : one),
		'green'
	);
}

function lightOf(pain: number, bands: Bands): Light {
	if (pain <= bands.green_up_to) return 'green';
	return pain <= bands.amber_up_to ? 'amber' : 'red';
}

/** What the answers give. A red light needs no further answer: nothing could make it better. */
export function read(answers: Answers, bands: Bands): Reading {
	const { pain, differently, morning } = answers;
	const later = answers.later === 'not-yet' ? null : answers.later;
	const signs: Light = answers.signs ? 'red' : 'green';
	const run = pain === null ? null : lightOf(pain, bands);
	const moves: Light | null = differently === null ? null : differently ? 'red' : 'green';
	const next = morning === null ? null : MORNINGS[morning];
	const light = worst([run, later, signs, moves, next].filter((one) => one !== null));
	const complete =
		pain !== null && differently !== null && morning !== null && answers.later !== null;
	return {
		run,
		later,
		signs,
		moves,
		morning: next,
		light: complete || light === 'red' ? light : null,
		soFar: (morning === 'not-yet' || answers.later === 'not-yet') && light !== 'red'
	};
}
