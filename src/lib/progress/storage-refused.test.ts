import { describe, expect, it, vi } from 'vitest';
import { readBackup } from './backup.ts';
import { databaseName } from './device/database-schema.ts';
import { notices } from './device/notices.ts';
import { answerTo } from './testing/answer.ts';
import { allOf, copyOf, eachOnANewDevice } from './testing/tabs.ts';
import { importBackup } from './transfer-backup.ts';

const device = eachOnANewDevice();

describe('a device that refuses', () => {
	it.each([
		['SecurityError', notices.unavailable],
		['UnknownError', notices.unavailable],
		['VersionError', notices.newer]
	] as const)('to open (%s): the course goes on and says so', async (fault, sentence) => {
		device().opening = fault;
		const progress = await device().opened();
		expect(progress.ready).toBe(true);
		expect(progress.notice).toBe(sentence);
		const attempt = await progress.answer(answerTo());
		await progress.visit('cadence', 'guess');
		expect(progress.attempts('q1')).toEqual([attempt]);
		expect(progress.place('cadence')).toBe('guess');
	});

	it('and then works again: nothing of either time is lost', async () => {
		const before = await (await device().opened()).answer(answerTo());
		device().opening = 'UnknownError';
		const progress = await device().afterRestart();
		const meanwhile = await progress.answer(answerTo('q2'));
		expect(progress.attempts('q1')).toEqual([]);
		device().opening = null;
		await progress.visit('cadence', 'guess');
		expect(progress.notice).toBeNull();
		expect(progress.attempts('q1')).toEqual([before]);
		const again = await device().afterRestart();
		expect([...again.attempts('q1'), ...again.attempts('q2')]).toEqual([before, meanwhile]);
	});

	it('because it is full: says so, gives feedback, and keeps it all once there is room', async () => {
		const progress = await device().opened();
		device().always = 'QuotaExceededError';
		const attempt = await progress.answer(answerTo());
		expect(progress.notice).toBe(notices.full);
		expect(progress.attempts('q1')).toEqual([attempt]);
		expect((await device().opened()).attempts('q1')).toEqual([]);
		device().always = null;
		await progress.set('theme', 'dark');
		expect(progress.notice).toBeNull();
		expect((await device().afterRestart()).attempts('q1')).toEqual([attempt]);
	});

	it('has room for an answer but not for an import: the answer is kept', async () => {
		const other = await device().opened({ scope: '/other/' });
		await Promise.all(['q1', 'q2', 'q3'].map((id) => other.answer(answerTo(id))));
		const read = readBackup(await copyOf(other));
		if (!read.ok) throw new Error(read.sentence);
		const progress = await device().opened();
		device().room = 2;
		expect(await importBackup(progress, read.backup)).toBe(false);
		const attempt = await progress.answer(answerTo('q4'));
		expect(progress.notice).toBe(notices.full);
		const tab = await device().opened();
		expect([...tab.records.attempts.values()]).toEqual([attempt]);
		device().room = Infinity;
		await progress.set('theme', 'dark');
		expect(progress.notice).toBeNull();
		expect((await device().afterRestart()).records.attempts.size).toBe(4);
	});

	it.each([true, false])(
		'by dropping the connection (reported: %s): the person notices nothing',
		async (reported) => {
			const progress = await device().opened();
			await progress.answer(answerTo());
			device().dropConnections(reported);
			await progress.answer(answerTo());
			expect(progress.notice).toBeNull();
			expect((await allOf(await device().afterRestart())).attempts.size).toBe(2);
		}
	);

	it.each(['closed', 'UnknownError'] as const)(
		'in mid-write (%s): the person notices nothing',
		async (fault) => {
			const progress = await device().opened();
			device().faults = [fault];
			await progress.answer(answerTo());
			expect(progress.notice).toBeNull();
			expect((await device().afterRestart()).attempts('q1')).toHaveLength(1);
		}
	);

	it('without a word: nobody waits longer than patience lasts, or twice', async () => {
		device().opening = 'silent';
		const progress = device().tab({ patience: 20 });
		await progress.open();
		expect(progress.notice).toBe(notices.unavailable);
		const attempt = await progress.answer(answerTo());
		expect(progress.attempts('q1')).toEqual([attempt]);
	});

	it('for lack of IndexedDB: the course continues', async () => {
		const progress = device().tab();
		vi.stubGlobal('indexedDB', undefined);
		await progress.open();
		expect(progress.notice).toBe(notices.unavailable);
		await progress.answer(answerTo());
		expect(progress.attempts('q1')).toHaveLength(1);
	});

	it('because an older tab holds the database: says so, and keeps all once that is gone', async () => {
		const before = { ...answerTo(), id: 'a1', at: 1 };
		// A tab of the first version that does not let go, as one that the browser has frozen.
		const inTheWay = await device().rawOpen(databaseName('/'), 1, (raw) => {
			raw
				.createObjectStore('attempts', { keyPath: 'id' })
				.createIndex('question', 'question')
				.objectStore.put(before);
			for (const name of ['settings', 'notes']) raw.createObjectStore(name, { keyPath: 'name' });
			raw.createObjectStore('lessons', { keyPath: 'lesson' });
		});
		const progress = await device().opened();
		expect(progress.notice).toBe(notices.blocked);
		const attempt = await progress.answer(answerTo('q2'));
		expect(progress.attempts('q2')).toEqual([attempt]);
		inTheWay.close();
		await vi.waitFor(() => expect(progress.notice).toBeNull());
		const again = await device().afterRestart();
		expect([...again.attempts('q1'), ...again.attempts('q2')]).toEqual([before, attempt]);
	});
});
