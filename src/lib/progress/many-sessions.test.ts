import { describe, expect, it, vi } from 'vitest';
import type { SessionRecord } from '#lib/learner/session.ts';
import { RECENT } from './device/recent-sessions.ts';
import { merge, collect } from './device/stores.ts';
import { allOf, eachOnANewDevice } from './testing/tabs.ts';

const device = eachOnANewDevice();
const soon = (check: () => void) => vi.waitFor(check, { interval: 1, timeout: 4000 });
const COUNT = RECENT * 3;
const DAY = 24 * 60 * 60 * 1000;

/** Their ids are in no order of days, as random ones are. */
const session = (index: number): SessionRecord => ({
	id: `session-${String((index * 7919) % COUNT).padStart(5, '0')}`,
	planned: null,
	notes: {
		day: { value: new Date(index * DAY).toISOString().slice(0, 10), at: index },
		ended: { value: 'done', at: index }
	}
});
const sessions = Array.from({ length: COUNT }, (_, index) => session(index));

async function filled() {
	const progress = await device().opened();
	await progress.keep({ kind: 'unite', records: collect({ sessions }), merge });
}

describe('very many sessions', () => {
	it('show the recent ones first, and then all', async () => {
		await filled();
		const progress = await device().opened();
		const recent = sessions.slice(-RECENT).map(({ id }) => id);
		expect(progress.sessions().map(({ id }) => id)).toEqual(expect.arrayContaining(recent));
		await soon(() => expect(progress.sessions()).toHaveLength(COUNT));
	});

	it('lose none of what is noted before the old ones are read', async () => {
		await filled();
		const progress = await device().opened();
		const [oldest, newest] = [sessions[0]?.id ?? '', sessions.at(-1)?.id ?? ''];
		await Promise.all([
			progress.note(oldest, { pain: 3 }),
			progress.note(newest, { pain: 4 }),
			progress.note('session-new', { ended: 'stopped' })
		]);
		await soon(() => expect(progress.sessions()).toHaveLength(COUNT + 1));
		const stored = (await allOf(await device().opened())).sessions;
		for (const seen of [progress.records.sessions, stored]) {
			expect(seen.get(oldest)?.notes).toMatchObject({
				day: { value: '1970-01-01' },
				ended: { value: 'done' },
				pain: { value: 3 }
			});
			expect(seen.get(newest)?.notes.pain?.value).toBe(4);
		}
	});

	it('are all in a copy, and are all erased', async () => {
		await filled();
		const progress = await device().opened();
		expect((await allOf(progress)).sessions.size).toBe(COUNT);
		await progress.erase();
		expect(progress.sessions()).toEqual([]);
		expect((await device().opened()).sessions()).toEqual([]);
	});
});
