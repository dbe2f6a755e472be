import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from './change.ts';
import { handedBack, person, planned, profile, recordsOf } from './clinic.fixture.ts';
import { offerInWords } from './offer-words.ts';
import { nothing, type Records } from './records.ts';
import { changesOf, offerOf, type Answers } from './restore.ts';
import type { Backup } from './backup.ts';

const NOW = Date.UTC(2026, 10, 23);
const fileOf = ({ people, handbacks, deleted, sets }: Records): Backup => ({
	format: 'back-to-running-clinic',
	version: 1,
	made: new Date(NOW).toISOString(),
	profile,
	keys: [],
	people: [...people.values()],
	handbacks: [...handbacks.values()],
	deleted: [...deleted.values()],
	sets: [...sets.values()]
});

const IDS = ['person-01', 'person-02', 'person-03'];
const anyList: fc.Arbitrary<Records> = fc
	.tuple(
		...IDS.map((id, index) =>
			fc.record({
				id: fc.constant(id),
				is: fc.constantFrom('here', 'deleted', 'unknown'),
				at: fc.nat(3),
				name: fc.constantFrom('A', 'B'),
				on: fc.constantFrom('2026-03-01', '2026-03-02'),
				receipt: fc.boolean(),
				set: fc.option(fc.record({ at: fc.nat(3), removed: fc.boolean() })),
				jti: fc.constant(`plan-000${String(index)}`)
			})
		)
	)
	.map((all) => {
		const here = all.filter(({ is }) => is === 'here');
		const gone = all.filter(({ is }) => is === 'deleted');
		return {
			...recordsOf(
				here.map(({ id, name, at, jti }) => ({ ...person(id, name, [planned(jti)]), at })),
				here.filter(({ receipt }) => receipt).map(({ jti }) => handedBack(jti, null))
			),
			profile,
			deleted: new Map(gone.map(({ id, on }) => [id, { id, on }])),
			sets: new Map(
				all.flatMap(({ id, name, set }) =>
					set ? [[id, { id, name, lessons: ['cadence'], ...set }] as const] : []
				)
			)
		};
	});

/** The list once the other's backup is added, in an order that does not count. */
function added(to: Records, from: Records, answers: Answers): Records {
	return apply(to, changesOf(fileOf(from), to, answers, NOW));
}
const sorted = ({ people, handbacks, deleted, sets }: Records) =>
	[people, handbacks, deleted, sets].map((all) =>
		[...(all as ReadonlyMap<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1))
	);

describe.each([
	['deletions of both kept', { again: false, deletedToo: true }],
	['everyone kept', { again: true, deletedToo: false }]
])('putting lists together with %s', (_, answers) => {
	it('gives the same in any order, and twice as once', () => {
		fc.assert(
			fc.property(anyList, anyList, anyList, (a, b, c) => {
				const all = added(added(a, b, answers), c, answers);
				expect(sorted(added(b, a, answers))).toEqual(sorted(added(a, b, answers)));
				expect(sorted(added(all, a, answers))).toEqual(sorted(all));
				if (answers.deletedToo) {
					expect(sorted(added(a, added(b, c, answers), answers))).toEqual(sorted(all));
				}
				// Nobody is both here and deleted, and nothing is kept of those who are not here.
				const ids = [...all.people.keys()];
				expect(ids.filter((id) => all.deleted.has(id))).toEqual([]);
				const plans = [...all.people.values()].flatMap((one) => one.plans);
				const owned = plans.map(({ assignment }) => assignment.jti);
				expect([...all.handbacks.keys()].filter((jti) => !owned.includes(jti))).toEqual([]);
			})
		);
	});
});

it('without an answer, a backup deletes nobody and brings nobody back', () => {
	fc.assert(
		fc.property(anyList, anyList, (a, b) => {
			const all = added(a, b, { again: false, deletedToo: false });
			for (const id of a.people.keys()) expect(all.people.has(id)).toBe(true);
			for (const id of a.deleted.keys()) expect(all.people.has(id)).toBe(false);
		})
	);
});

it('says what a backup would add before anything is stored', () => {
	const from = recordsOf([person('person-01', 'Mina', [planned('plan-0001')])]);
	const evil = { ...fileOf(from), profile: { ...profile, site: 'https://evil.test/' } };
	const words = offerInWords(evil, offerOf(evil, nothing), 2).join(' ');
	expect(words).toContain('This backup of Park Physio adds 1 person and 0 plans');
	expect(words).toContain('Links will lead to https://evil.test/');
	expect(words).toContain('from Priya, Park Physio');
	expect(words).toMatch(/takes over the keys and the passphrase/);
	expect(words).toMatch(/2 plans in this file do not match the link/);
	const known = { ...from, profile, handbacks: new Map() };
	const again = offerInWords(evil, offerOf(evil, known));
	expect(again.join(' ')).toMatch(/1 person is here already/);
	expect(again.join(' ')).not.toContain('evil');
});

it('brings nothing that is dated ahead, which would shut out all later changes', () => {
	const ahead = NOW + 1_000_000_000;
	const plan = { ...planned('plan-ahead'), at: ahead };
	const one = { ...person('person-09', 'Mina', [plan]), at: ahead };
	const back = { ...handedBack('plan-ahead', '2026-11-20'), taken: ahead };
	const changes = changesOf(
		fileOf(recordsOf([one], [back])),
		nothing,
		{ again: false, deletedToo: false },
		NOW
	);
	const after = apply(nothing, changes);
	expect(after.people.get('person-09')).toMatchObject({ at: NOW, plans: [{ at: NOW }] });
	expect(after.handbacks.get('plan-ahead')?.taken).toBe(NOW);
});
