import { expect, test } from 'vitest';
import type { Json } from '#lib/learner/record.ts';
import { physioNumber } from './physio-number.ts';

const numberWith = (notes: Record<string, Json>) => physioNumber({ read: (name) => notes[name] });
const clinics = [{ key: 'k', name: 'Park Physio' }];
const withPlan = (cadence?: number): Json => ({
	current: { assignment: cadence === undefined ? {} : { cadence } },
	clinics
});

test('a plan’s number is there as long as the plan is', () => {
	expect(numberWith({ plans: withPlan(186) })).toEqual({ steps: 186, inPlan: true });
	expect(numberWith({ plans: withPlan() })).toBeNull();
	expect(numberWith({ plans: { current: null, clinics } })).toBeNull();
	expect(numberWith({ plans: withPlan(9000) })).toBeNull();
});

test('what an earlier version copied out of a plan has ended with it', () => {
	const copied = { 'cadence-target': { steps: 186 } };
	expect(numberWith({ ...copied, plans: withPlan() })).toBeNull();
	expect(numberWith({ ...copied, plans: { current: null, clinics } })).toBeNull();
	expect(numberWith({ ...copied, plans: withPlan(170) })).toEqual({ steps: 170, inPlan: true });
});

test('what the patient typed stays', () => {
	const typed = { steps: 172, inPlan: false };
	expect(numberWith({ 'cadence-target': { steps: 172, typed: true } })).toEqual(typed);
	expect(numberWith({ 'cadence-target': { steps: 172, typed: true }, plans: withPlan() })).toEqual(
		typed
	);
	// Typed in an earlier version, by someone who never had a plan.
	expect(numberWith({ 'cadence-target': { steps: 172 } })).toEqual(typed);
});
