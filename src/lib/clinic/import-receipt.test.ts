import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { encryptReceipt } from '#lib/assignment/receipt.ts';
import type { Receipt } from '#lib/assignment/receipt-schema.ts';
import { handedBack, person, planned, receipt } from './clinic.fixture.ts';
import { clinic, eachOnNewDevice, NOW, time, withMina } from './device.fixture.ts';
import { Handback, Person } from './schema.ts';
import { previewReceipt, previewCode } from './import-receipt.ts';

vi.mock('./passphrase-encryption.ts', () => import('./passphrase-encryption.fixture.ts'));
eachOnNewDevice();

const DAY = 24 * 60 * 60 * 1000;

describe('what is handed back with a wrong clock', () => {
	async function withPlan() {
		const { made, mina } = await withMina();
		const plan = mina().plans[0];
		if (!plan) throw new Error('no plan');
		const { jti, enc } = plan.assignment;
		const look = async (more: Partial<Receipt>, now = NOW) => {
			time.now = now;
			const found = await previewReceipt(
				await encryptReceipt(receipt(jti, more), enc),
				made.records,
				{ now }
			);
			if (!found.ok) throw new Error(found.sentence);
			return found;
		};
		return { made, jti, look };
	}

	const wrong: Partial<Receipt> = {
		iat: 8_640_000_000_000,
		cadence: 300,
		lessons: {
			cadence: { done: '0001-01-01', right: 0, asked: 900 },
			surfaces: { done: '9999-12-31', right: 1, asked: 1 }
		}
	};

	it('counts as of now, says so, and shuts out nothing that comes later', async () => {
		const { made, jti, look } = await withPlan();
		const found = await look(wrong);
		expect(found).toMatchObject({
			ahead: true,
			made: null,
			oddDays: { cadence: '0001-01-01', surfaces: '9999-12-31' }
		});
		await made.take(found);
		const stored = () => made.records.handbacks.get(jti)?.receipt;
		expect(stored()?.iat).toBe(NOW / 1000);
		expect(stored()?.lessons['surfaces']?.done).toBe('2026-11-23');
		expect((await look(wrong, NOW + DAY)).merged.same).toBe(true);
		const real = await look({ iat: NOW / 1000 + 60, cadence: 164 }, NOW + 60_000);
		expect(real).toMatchObject({ ahead: false, oddDays: {}, merged: { same: false } });
		await made.take(real);
		expect(stored()).toMatchObject({
			cadence: 164,
			lessons: { cadence: { done: '2026-11-22', right: 3, asked: 4 } }
		});
		expect((await clinic()).records.handbacks.get(jti)?.receipt).toEqual(stored());
	});

	it('is mended where an earlier version kept it', async () => {
		const { made, jti, look } = await withPlan();
		const found = await look({});
		const { receipt: sound } = found.merged;
		const poisoned = { ...sound, iat: 8_640_000_000_000, cadence: 300 };
		await made.take({ ...found, merged: { ...found.merged, receipt: poisoned } });
		const real = await look({ iat: NOW / 1000 + 60, cadence: 164 }, NOW + 60_000);
		expect(real.merged.receipt.cadence).toBe(164);
		await made.take(real);
		expect((await clinic()).records.handbacks.get(jti)?.receipt.cadence).toBe(164);
	});

	it('names the lessons that are not in the plan, and keeps none of them', async () => {
		const { made, jti, look } = await withPlan();
		const stray = { done: '2026-11-21', right: 1, asked: 1 };
		const found = await look({ lessons: { ...receipt(jti).lessons, 'push-off': stray } });
		expect(found).toMatchObject({ outside: ['push-off'], merged: { done: ['cadence'] } });
		await made.take(found);
		const stored = made.records.handbacks.get(jti)?.receipt;
		expect(Object.keys(stored?.lessons ?? {})).toEqual(['cadence']);
	});

	it('makes no backup unreadable, nor does a plan that is due in the year 9999', () => {
		const odd = { ...handedBack('plan-0001', '0001-01-01'), jti: 'plan-0001' };
		expect(v.is(Handback, odd)).toBe(true);
		const plan = planned('plan-0001', { due: '9999-12-31' });
		expect(v.is(Person, person('person-01', 'Mina N.', [plan]))).toBe(true);
	});

	it('holds no question that shows nothing, and none piled up with accents', async () => {
		const { look } = await withPlan();
		const found = await look({
			questions: ['\u200B \u3164', `Why${'\u0301'.repeat(90)}?`, 'When?']
		});
		expect(found.merged.questions.map((one) => one.length)).toEqual([9, 5]);
	});

	it('can be undone: as before, and without what came since', async () => {
		const { made, jti, look } = await withPlan();
		const undoFirst = await made.take(await look({}));
		const before = made.records.handbacks.get(jti);
		const undo = await made.take(
			await look({ iat: NOW / 1000 + 9, questions: ['More?'] }, NOW + DAY)
		);
		expect(made.records.handbacks.get(jti)?.receipt.questions).toContain('More?');
		await undo?.();
		expect((await clinic()).records.handbacks.get(jti)).toEqual(before);
		await undoFirst?.();
		expect((await clinic()).records.handbacks.size).toBe(0);
	});

	it('is not kept where the person was deleted meanwhile', async () => {
		const { made, look } = await withPlan();
		const found = await look({});
		await made.forget(found.person);
		expect(await made.take(found)).toBeNull();
		expect((await clinic()).records.handbacks.size).toBe(0);
	});
});

describe('a code that is read out', () => {
	it('takes nothing away from what came in full', async () => {
		const { made, mina } = await withMina();
		const plan = mina().plans[0];
		if (!plan) throw new Error('no plan');
		const token = await encryptReceipt(
			receipt(plan.assignment.jti, { cadence: 164, missed: ['cadence-180'] }),
			plan.assignment.enc
		);
		const full = await previewReceipt(token, made.records);
		if (full.ok) await made.take(full);
		const read = previewCode(
			['cadence', 'surfaces'],
			mina(),
			made.records,
			'2026-11-24',
			NOW + DAY
		);
		expect(read).toMatchObject({
			byCode: true,
			outside: [],
			merged: {
				done: ['surfaces'],
				receipt: {
					cadence: 164,
					missed: ['cadence-180'],
					lessons: { cadence: { done: '2026-11-22', right: 3 }, surfaces: { done: '2026-11-24' } }
				}
			}
		});
	});

	it('names the lessons that are not in this person’s plan, and keeps none of them', async () => {
		const { made, mina } = await withMina();
		const found = previewCode(['push-off', 'cadence'], mina(), made.records, '2026-11-23', NOW);
		expect(found).toMatchObject({ outside: ['push-off'], merged: { done: ['cadence'] } });
	});
});
