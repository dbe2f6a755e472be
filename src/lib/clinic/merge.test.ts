import fc from 'fast-check';
import { expect, it } from 'vitest';
import { person, planned } from './clinic.fixture.ts';
import { mergePerson } from './merge.ts';

const anyPlan = fc
	.record({
		jti: fc.constantFrom('plan-000a', 'plan-000b', 'plan-000c'),
		at: fc.nat(5),
		iat: fc.nat(5)
	})
	.map(({ jti, at, iat }) => ({ ...planned(jti, { iat }), at }));
const anyPerson = fc
	.record({
		at: fc.nat(3),
		created: fc.nat(3),
		name: fc.constantFrom('A', 'B'),
		plans: fc.uniqueArray(anyPlan, { selector: ({ assignment }) => assignment.jti })
	})
	.map((more) =>
		mergePerson({ ...person('person-01', ''), ...more }, { ...person('person-01', ''), ...more })
	);

it('unites two states of a person in any order, and twice as once', () => {
	fc.assert(
		fc.property(anyPerson, anyPerson, anyPerson, (a, b, c) => {
			const all = mergePerson(mergePerson(a, b), c);
			expect(mergePerson(c, mergePerson(b, a))).toEqual(all);
			expect(mergePerson(all, a)).toEqual(all);
			const ids = (one: typeof a) => one.plans.map(({ assignment }) => assignment.jti);
			expect(new Set(ids(all))).toEqual(new Set([a, b, c].flatMap(ids)));
		})
	);
});
