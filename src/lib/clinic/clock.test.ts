import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeReceipts } from '#lib/assignment/merge-receipts.ts';
import type { Receipt } from '#lib/assignment/schema.ts';
import { Clinic } from './clinic.svelte.ts';
import { handedBack, passphrase, person, planned, profile } from './clinic.fixture.ts';
import { rowsOf } from './people-list.ts';
import { statusWords } from './status-words.ts';

vi.mock('./sealed.ts', () => ({
	seal: (content: unknown) => Promise.resolve(JSON.stringify(content)),
	unseal: (sealed: string) => Promise.resolve({ ok: true, content: JSON.parse(sealed) as unknown })
}));

const NOW = Date.UTC(2026, 10, 23, 2);
const YEAR = 365 * 24 * 60 * 60 * 1000;
const draft = { lessons: ['cadence'], due: '2026-12-01', cadence: null, note: 'Hello' };

let clock = NOW;
const open: Clinic[] = [];
beforeEach(() => {
	clock = NOW;
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	open.splice(0).forEach((one) => one.close());
	vi.unstubAllGlobals();
});

async function clinic(): Promise<Clinic> {
	const made = new Clinic('/', { now: () => clock });
	open.push(made);
	await made.open();
	return made;
}

describe.each([
	['set back a year', NOW - YEAR],
	['set forward a year', NOW + YEAR]
])('on a computer whose clock was %s', (_, wrong) => {
	it('what is changed last counts, in this tab and on the disk', async () => {
		const made = await clinic();
		await made.start(profile, passphrase);
		const id = await made.add('Mina');
		const mina = (from = made) => {
			const found = from.person(id);
			if (!found) throw new Error('she is gone');
			return found;
		};
		await made.plan(mina(), draft);
		clock = wrong;
		await made.plan(mina(), { ...draft, note: 'Slowly' });
		await made.change(mina(), { name: 'Mina N.', ticked: ['May I hop?'] });
		await made.give(mina(), 'link');
		for (const one of [made, await clinic()]) {
			expect(mina(one)).toMatchObject({ name: 'Mina N.', ticked: ['May I hop?'] });
			expect(mina(one).plans).toMatchObject([
				{ assignment: { note: 'Hello' }, given: null },
				{ assignment: { note: 'Slowly' }, given: { how: 'link' } }
			]);
		}
		clock = NOW + 1000;
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
	const receipt = (iat: number, done: string | null, questions: string[]): Receipt => ({
		v: 1,
		jti: 'plan-0001',
		iat,
		lessons: { cadence: { done, right: 3, asked: 4 } },
		questions,
		course: '1'
	});
	const first = mergeReceipts(null, receipt(NOW / 1000, null, ['One?']));
	const next = mergeReceipts(first.receipt, receipt((NOW - YEAR) / 1000, '2025-11-23', ['Two?']));
	expect(next).toMatchObject({ done: ['cadence'], questions: ['Two?'], same: false });
	expect(next.receipt.questions).toEqual(['One?', 'Two?']);
});
