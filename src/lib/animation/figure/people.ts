/** How one figure differs from another. Its colours are in `people.css` under the same name. */
export interface Person {
	readonly name: PersonName;
	/** Who it is, for a text alternative: "a woman with a ponytail". */
	readonly words: string;
	/** Factor on the height of the body, which is 1.76 m at 1. */
	readonly height: number;
	/** Factor on the width of limbs, and of the trunk. */
	readonly limbs: number;
	readonly trunk: number;
	readonly hair: 'ponytail' | 'short' | 'curls' | 'bob' | 'scarf';
	readonly top: 'singlet' | 'tee' | 'long';
	readonly bottom: 'shorts' | 'leggings';
}

export type PersonName = 'maya' | 'tom' | 'amara' | 'farah' | 'jo';

/** The people of the course: of several ages, builds, skins and ways to dress. */
export const PEOPLE: Record<PersonName, Person> = {
	maya: {
		name: 'maya',
		words: 'a woman with a ponytail',
		height: 0.97,
		limbs: 0.94,
		trunk: 0.92,
		hair: 'ponytail',
		top: 'singlet',
		bottom: 'shorts'
	},
	tom: {
		name: 'tom',
		words: 'an older man with grey hair',
		height: 1.02,
		limbs: 1.12,
		trunk: 1.22,
		hair: 'short',
		top: 'tee',
		bottom: 'shorts'
	},
	amara: {
		name: 'amara',
		words: 'a broad-built woman with curls',
		height: 0.96,
		limbs: 1.2,
		trunk: 1.2,
		hair: 'curls',
		top: 'tee',
		bottom: 'leggings'
	},
	farah: {
		name: 'farah',
		words: 'a woman in a headscarf',
		height: 0.95,
		limbs: 1,
		trunk: 1,
		hair: 'scarf',
		top: 'long',
		bottom: 'leggings'
	},
	jo: {
		name: 'jo',
		words: 'a slim young man',
		height: 1.04,
		limbs: 0.95,
		trunk: 0.98,
		hair: 'bob',
		top: 'tee',
		bottom: 'shorts'
	}
};
