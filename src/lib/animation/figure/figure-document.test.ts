import { describe, expect, test } from 'vitest';
import { gaitOf } from '../gait/gait.ts';
import { documentOf, type View } from './figure-document.ts';
import { FRAMES, type Keyframe, type LottieDocument, type Property } from './lottie-format.ts';
import type { ArmStyle, Motion } from '../gait/motion.ts';
import { PEOPLE } from './people.ts';
import { STAGE } from './stage.ts';

const RUN: Motion = { kind: 'run', speed: 2.75 };
const WALK: Motion = { kind: 'walk' };

const made = (motion: Motion, view: View, who = PEOPLE.maya) =>
	documentOf(gaitOf(motion), motion, who, view);

type DocumentLayer = LottieDocument['layers'][number];

const properties = ({ ks }: DocumentLayer): Property[] => [ks.p, ks.s, ks.r, ks.o];
const keyframes = (layer: DocumentLayer): Keyframe[][] =>
	properties(layer).flatMap((one) => (one.a === 1 ? [one.k] : []));

describe('a figure as a Lottie document', () => {
	for (const person of Object.values(PEOPLE)) {
		for (const [motion, view] of [
			[RUN, 'side'],
			[RUN, 'front'],
			[WALK, 'side']
		] as const) {
			test(`${person.name}, ${motion.kind}, from the ${view}, begins and ends alike`, () => {
				const { layers } = made(motion, view, person);
				const repeated = layers.filter(({ nm }) => nm !== 'ground').flatMap(keyframes);
				expect(repeated.length).toBeGreaterThan(10);
				for (const keys of repeated) {
					const [first, last] = [keys[0], keys.at(-1)];
					expect([first?.t, last?.t]).toEqual([0, FRAMES]);
					first?.s.forEach((value, index) => expect(last?.s[index]).toBeCloseTo(value, 1));
				}
			});
		}
	}

	test('every number in it is one that a screen can draw', () => {
		for (const view of ['side', 'front'] as const) {
			const text = JSON.stringify(made(RUN, view));
			expect(text).not.toMatch(/null|NaN|Infinity/);
		}
	});

	test('each part hangs from a layer of the same document', () => {
		const { layers } = made(RUN, 'side');
		const name = (number: number | undefined) => layers.find(({ ind }) => ind === number)?.nm;
		const parents = layers.flatMap(({ nm, parent }) => (parent ? [[nm, name(parent)]] : []));
		expect(Object.fromEntries(parents)).toEqual({
			'near forearm': 'near upper arm',
			'far forearm': 'far upper arm',
			head: 'trunk',
			hips: 'trunk',
			...Object.fromEntries(
				['near', 'far'].flatMap((side) => [
					[`${side} shank`, `${side} thigh`],
					[`${side} foot`, `${side} shank`],
					[`${side} toes`, `${side} foot`]
				])
			)
		});
	});

	test('does not claim to come from an editor', () => {
		expect(made(RUN, 'front')).not.toHaveProperty('v');
	});

	test('each call makes fresh parts, since the player writes into them', () => {
		const [one, other] = [made(RUN, 'side'), made(RUN, 'side')];
		expect(one).toEqual(other);
		const seen = new Set<object>();
		const visit = (value: unknown) => {
			if (typeof value !== 'object' || value === null) return;
			expect(seen.has(value), 'no part is shared').toBe(false);
			seen.add(value);
			Object.values(value).forEach(visit);
		};
		visit(one);
		visit(other);
	});

	test('a part that is lit through stance is dark in the air', () => {
		const lit = [{ part: 'calf', through: 'stance' }] as const;
		const gait = gaitOf(RUN);
		const { layers } = documentOf(gait, RUN, PEOPLE.maya, 'side', lit);
		const shank = layers.find(({ nm }) => nm === 'near shank');
		const [calf] = shank?.shapes ?? [];
		const turned = calf?.ty === 'gr' ? calf.it.find(({ ty }) => ty === 'tr') : undefined;
		const opacity = turned?.ty === 'tr' && turned.o.a === 1 ? turned.o.k : [];
		expect(opacity.length).toBeGreaterThan(20);
		for (const { t, s } of opacity) {
			if (t / FRAMES >= gait.toeOff) expect(s).toEqual([0]);
		}
		expect(Math.max(...opacity.map(({ s }) => s[0] ?? 0))).toBeGreaterThan(95);
	});

	test('ground passes under a figure from edge to edge, however short its stride', () => {
		const motions: Motion[] = [
			{ kind: 'walk', speed: 0.86 },
			{ kind: 'run', speed: 2.5, cadence: 200 },
			{ kind: 'run', speed: 4, cadence: 140 }
		];
		for (const motion of motions) {
			const ground = made(motion, 'side', PEOPLE.farah).layers.find(({ nm }) => nm === 'ground');
			const [group] = ground?.shapes ?? [];
			const edges = (group?.ty === 'gr' ? group.it : []).flatMap((shape) =>
				shape.ty === 'sh' ? [shape.ks.k.v.map(([x = 0]) => x)] : []
			);
			const wide = ground?.ks.s.a === 0 ? ([ground.ks.s.k].flat()[0] ?? 0) / 100 : 0;
			const places = ground?.ks.p.a === 1 ? ground.ks.p.k.map(({ s: [x = 0] }) => x) : [];
			const apart = ((edges[1]?.[0] ?? 0) - (edges[0]?.[0] ?? 0)) * wide;
			expect(places).toHaveLength(2);
			// Three marks to a stride: at its end each mark is where the third after it was at its start.
			expect((places[0] ?? 0) - (places[1] ?? 0)).toBeCloseTo(3 * apart, 6);
			for (const place of places) {
				expect(place + Math.min(...edges.flat()) * wide).toBeLessThan(apart);
				expect(place + Math.max(...edges.flat()) * wide).toBeGreaterThan(STAGE.width - apart);
			}
		}
	});

	test('arms behind the back are drawn behind it', () => {
		const order = (arms: ArmStyle) => {
			const motion: Motion = { ...RUN, kind: 'run', speed: 2.75, arms };
			const names = made(motion, 'front').layers.map(({ nm }) => nm);
			return names.indexOf('near hand') - names.indexOf('trunk');
		};
		expect(order('behind')).toBeGreaterThan(0);
		expect(order('beside')).toBeLessThan(0);
	});
});
