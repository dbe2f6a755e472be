import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { mergeReceipts } from '#lib/assignment/merge-receipts.ts';
import { handedBack, person, planned, receipt } from './clinic.fixture.ts';
import { clinic, draft, eachOnNewDevice, NOW, time, withMina } from './device.fixture.ts';
import { rowsOf } from './people-list.ts';
import { statusWords } from './status-words.ts';

vi.mock('./passphrase-encryption.ts', () => import('./passphrase-encryption.fixture.ts'));
eachOnNewDevice();

const YEAR = 365 * 24 * 60 * 60 * 1000;

describe.each([
	['set back a year', NOW - YEAR],
	['set forward a year', NOW + YEAR]
])('on a computer whose clock was %s', (_, wrong) => {
	it('what is changed last counts, in this tab and on the disk', async () => {
		const { made, mina } = await withMina();
		time.now = wrong;
		await made.plan(mina(), { ...draft, note: 'Slowly' });
		await made.change(mina(), { name: 'Mina R.', ticked: ['May I hop?'] });
		await made.give(mina(), 'link');
		for (const one of [made, await clinic()]) {
			expect(mina(one)).toMatchObject({ name: 'Mina R.', ticked: ['May I hop?'] });
			expect(mina(one).plans).toMatchObject([
				{ assignment: { note: 'Hello' }, given: null },
				{ assignment: { note: 'Slowly' }, given: { how: 'link' } }
			]);
		}
		time.now = NOW + 1000;
		await made.plan(mina(), { ...draft, note: 'And now' });
		const [, first, second] = mina(await clinic()).plans;
		expect(second?.assignment).toMatchObject({ note: 'And now' });
		expect(second?.assignment.iat).toBeGreaterThan(first?.assignment.iat ?? NaN);
	});
});

describe('a day to finish by', () => {
	const one = person('person-1', 'Mina', [planned('plan-0001', { due: '2026-12-01' })]);
	const says = (today: string, back: Parameters<typeof rowsOf>[1] = new Map()) =>
		rowsOf([one], back, today).map(({ group, status }) => [group, statusWords(status)]);

	it('has passed 400 days later, with its year; it lies ahead for a clock set back', () => {
		expect(says('2028-01-05')).toEqual([
			['needs', expect.stringMatching(/^Due date passed: .*1 Dec/)]
		]);
		expect(says('2025-11-23')).toEqual([
			['under-way', expect.stringMatching(/^Given .*, due .*1 Dec/)]
		]);
	});

	it('of a plan that is handed back is none, whatever the clock says', () => {
		const back = new Map([['plan-0001', handedBack('plan-0001', '2026-11-22')]]);
		expect(says('2028-01-05', back)[0]?.[0]).toBe('finished');
		expect(says('2025-11-23', back)[0]?.[0]).toBe('finished');
	});
});

it('a receipt from a phone whose clock was set back since the last still adds what is new', () => {
	const made = (iat: number, done: string | null, questions: string[]) =>
		receipt('plan-0001', { iat, lessons: { cadence: { done, right: 3, asked: 4 } }, questions });
	const first = mergeReceipts(null, made(NOW / 1000, null, ['One?']));
	const next = mergeReceipts(first.receipt, made((NOW - YEAR) / 1000, '2025-11-23', ['Two?']));
	expect(next).toMatchObject({ done: ['cadence'], questions: ['Two?'], same: false });
	expect(next.receipt.questions).toEqual(['One?', 'Two?']);
});
