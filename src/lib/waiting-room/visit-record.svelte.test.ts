import { expect, test } from 'vitest';
import { learnerRecordContract } from '#lib/learner/contract.ts';
import { VisitRecord } from './visit-record.svelte.ts';

learnerRecordContract('A visit', () => Promise.resolve(new VisitRecord()));

test('nothing of one visit is in the next', async () => {
	const first = new VisitRecord();
	await first.write('own-cadence', { steps: 168 });
	expect(first.inPublic).toBe(true);
	expect(new VisitRecord().read('own-cadence')).toBeUndefined();
});
