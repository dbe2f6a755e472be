import { beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName } from './device/database-schema.ts';
import { isMarked } from '#lib/storage/mark.ts';
import { markName } from './first-visit.ts';
import { notices } from './device/notices.ts';
import { readBackup } from './backup.ts';
import { answerTo } from './testing/answer.ts';
import { copyOf, eachOnANewDevice, testPage } from './testing/tabs.ts';
import { importBackup } from './transfer-backup.ts';

/** A browser that runs out of room, or is cut off, can lose the database and keep the small marks. */
const device = eachOnANewDevice();

beforeEach(() => {
	const marks = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => marks.get(name) ?? null,
		setItem: (name: string, value: string) => void marks.set(name, value),
		removeItem: (name: string) => void marks.delete(name)
	});
});

async function loseDatabase(): Promise<void> {
	device().closeAll();
	const request = device().raw.deleteDatabase(databaseName('/'));
	await new Promise((resolve) => request.addEventListener('success', resolve));
}

describe('a database that is lost between two visits', () => {
	it('is said once, with what to do, for long enough to be read', async () => {
		await (await device().opened()).answer(answerTo());
		await loseDatabase();
		const progress = await device().opened();
		expect([progress.notice, progress.lost]).toEqual([notices.gone, true]);
		expect(progress.attempts('q1')).toEqual([]);
		await progress.visit('cadence', 'count');
		expect(progress.notice).toBe(notices.gone);
		vi.setSystemTime(Date.now() + 10_000);
		await progress.visit('cadence', 'guess');
		expect([progress.notice, progress.lost]).toEqual([null, false]);
		vi.useRealTimers();
		const again = await device().afterRestart();
		expect(again.notice).toBeNull();
		expect(again.place('cadence')).toBe('guess');
	});

	it('is said too where the first thing done is an answer', async () => {
		await (await device().opened()).answer(answerTo());
		await loseDatabase();
		const progress = device().tab();
		await progress.answer(answerTo('q2'));
		expect(progress.notice).toBe(notices.gone);
		expect(progress.attempts('q2')).toHaveLength(1);
	});

	it('is no longer said once a copy is brought back', async () => {
		const first = await device().opened();
		const old = await first.answer(answerTo());
		const read = readBackup(await copyOf(first));
		if (!read.ok) throw new Error(read.sentence);
		await loseDatabase();
		const progress = await device().opened();
		expect(progress.notice).toBe(notices.gone);
		await importBackup(progress, read.backup);
		expect(progress.notice).toBeNull();
		expect(progress.attempts('q1')).toEqual([old]);
	});
});

describe('nothing is said to be lost', () => {
	it('on a first visit', async () => {
		expect((await device().opened()).notice).toBeNull();
	});

	it('after “Erase everything”', async () => {
		const progress = await device().opened();
		await progress.answer(answerTo());
		expect(isMarked(markName('/'))).toBe(true);
		await progress.erase();
		expect(isMarked(markName('/'))).toBe(false);
		await loseDatabase();
		expect((await device().opened()).notice).toBeNull();
	});

	it('after an erasure that the device refused at first', async () => {
		const page = testPage();
		const progress = await device().opened({ page });
		await progress.answer(answerTo());
		device().dropConnections(true);
		device().opening = 'UnknownError';
		expect(await progress.erase()).toBe(false);
		device().opening = null;
		page.document.dispatchEvent(new Event('visibilitychange'));
		await vi.waitFor(() => expect(isMarked(markName('/'))).toBe(false));
		await loseDatabase();
		expect((await device().opened()).notice).toBeNull();
	});

	it('where the browser remembers nothing of an earlier visit', async () => {
		await (await device().opened()).answer(answerTo());
		await loseDatabase();
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new DOMException('refused', 'SecurityError');
			}
		});
		expect((await device().opened()).notice).toBeNull();
	});
});
