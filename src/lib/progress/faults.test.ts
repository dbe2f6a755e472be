import { describe, expect, it, vi } from 'vitest';
import { readBackup } from './backup.ts';
import { databaseName } from './device/database-schema.ts';
import type { Progress } from './progress.svelte.ts';
import { migrations } from './device/migrations.ts';
import { notices } from './device/notices.ts';
import { type Device } from '#lib/storage/testing/device.ts';
import { answerTo } from './testing/answer.ts';
import { eachOnANewDevice } from './testing/tabs.ts';
import { importBackup } from './transfer-backup.ts';

/**
 * Every screen that saves, and every way in which storage fails under it: the screen continues with what
 * was done, one true sentence is said, and once the fault is gone all of it is kept.
 */
const device = eachOnANewDevice();

interface Deed {
	/** Does it, as the screen does. */
	readonly act: (progress: Progress) => Promise<unknown>;
	/** What the screen then reads. */
	readonly shows: (progress: Progress) => unknown;
}

const note = (name: string, value: Parameters<Progress['write']>[1]): Deed => ({
	act: (progress) => progress.write(name, value),
	shows: (progress) => progress.read(name)
});
const setting = (name: string, value: string): Deed => ({
	act: (progress) => progress.set(name, value),
	shows: (progress) => progress.setting(name)
});

const copy = (() => {
	const file = {
		format: 'back-to-running',
		version: 1,
		made: '2026-01-01',
		attempts: [{ ...answerTo('q9'), id: 'a9', at: 5 }],
		lessons: [{ lesson: 'cadence', step: 'end', at: 5, doneOn: '2026-01-01', since: 0 }],
		settings: [],
		notes: []
	};
	const read = readBackup(JSON.stringify(file));
	if (!read.ok) throw new Error(read.sentence);
	return read.backup;
})();

const SCREENS: Readonly<Record<string, Deed>> = {
	'a question': {
		act: (progress) => progress.answer(answerTo()),
		shows: (progress) => progress.attempts('q1').length
	},
	'a guess': {
		act: (progress) => progress.answer(answerTo('guess', { outcome: 'guess' })),
		shows: (progress) => progress.attempts('guess').length
	},
	'a myth': {
		act: (progress) => progress.answer(answerTo('myth-1', { lesson: 'myths' })),
		shows: (progress) => progress.attempts('myth-1').length
	},
	'a place in a lesson': {
		act: (progress) => progress.visit('surfaces', 'grass'),
		shows: (progress) => progress.place('surfaces')
	},
	'the end of a lesson': {
		act: (progress) => progress.finish('surfaces'),
		shows: (progress) => progress.lesson('surfaces')?.doneOn
	},
	'heel raises': note('heel-raises', { left: 12, right: 20 }),
	shoes: note('shoes-checked', { ticked: ['width'] }),
	surfaces: note('surfaces-chosen', { start: ['grass'], later: [], ask: [] }),
	cadence: note('own-cadence', { steps: 164, way: 'taps' }),
	'the form before loading': note('before-loading', { yes: [], saidYes: true }),
	'my questions': note('my-questions', { ticked: [], own: ['May I hop?'] }),
	'a plan': note('plans', [{ key: 'k', at: 1 }]),
	'text size': setting('text', 'large'),
	'an import': {
		act: (progress) => importBackup(progress, copy),
		shows: (progress) => [progress.attempts('q9').length, progress.lesson('cadence')?.doneOn]
	}
};

/** Makes a fault; gives what it is said with, and what ends it. */
type Fault = (on: Device) => { readonly sentence: string; readonly end: () => unknown };

const refusing = (fault: Device['opening'], sentence: string): Fault => {
	return (on) => {
		on.dropConnections(true);
		on.opening = fault;
		return { sentence, end: () => (on.opening = null) };
	};
};
const failing = (fault: NonNullable<Device['always']>, sentence: string): Fault => {
	return (on) => {
		on.always = fault;
		return { sentence, end: () => (on.always = null) };
	};
};

const FAULTS: Readonly<Record<string, Fault>> = {
	'no room is left': failing('QuotaExceededError', notices.full),
	'each transaction is aborted half way': failing('AbortError', notices.unavailable),
	'the storage process is gone': failing('UnknownError', notices.unavailable),
	'site data is blocked': refusing('SecurityError', notices.unavailable),
	'a newer version has changed the database': refusing('VersionError', notices.newer)
};

describe.each(Object.entries(FAULTS))('while %s', (_fault, make) => {
	it.each(Object.entries(SCREENS))(
		'%s goes on, says so, and is kept later',
		async (_screen, { act, shows }) => {
			const progress = await device().opened();
			const before = await progress.answer(answerTo('before'));
			const { sentence, end } = make(device());
			await act(progress);
			const shown = shows(progress);
			expect(shown).toBeTruthy();
			expect(progress.notice).toBe(sentence);
			end();
			await progress.set('theme', 'dark');
			expect(progress.notice).toBeNull();
			const again = await device().afterRestart();
			expect(shows(again)).toEqual(shown);
			expect(again.attempts('before')).toEqual([before]);
		}
	);
});

describe('where the database is cleared while the page is open', () => {
	it.each(Object.entries(SCREENS))(
		'%s is kept, and what is gone is said to be gone',
		async (_screen, { act, shows }) => {
			const progress = await device().opened();
			await progress.answer(answerTo('before'));
			await cleared();
			await act(progress);
			await vi.waitFor(() => expect(progress.notice).toBe(notices.cleared));
			const shown = shows(progress);
			expect(shown).toBeTruthy();
			// Someone may have wanted it gone: what was cleared does not come back from this page.
			await vi.waitFor(() => expect(progress.attempts('before')).toEqual([]));
			// A lesson keeps the place with every step: the sentence stays long enough to be read.
			await progress.set('theme', 'dark');
			expect(progress.notice).toBe(notices.cleared);
			vi.setSystemTime(Date.now() + 10_000);
			await progress.set('theme', 'light');
			expect(progress.notice).toBeNull();
			vi.useRealTimers();
			const again = await device().afterRestart();
			expect(shows(again)).toEqual(shown);
			expect(again.attempts('before')).toEqual([]);
		}
	);
});

describe('where a record is corrupt', () => {
	it.each(Object.entries(SCREENS))('%s works, and so does the rest', async (_, { act, shows }) => {
		const first = await device().opened();
		await act(first);
		const shown = shows(first);
		const before = await first.answer(answerTo('before'));
		device().closeAll();
		await corrupt({ ours: false });
		const progress = await device().opened();
		expect(progress.notice).toBeNull();
		expect(progress.attempts('before')).toEqual([before]);
		expect(shows(progress)).toEqual(shown);
		await corrupt({ ours: true });
		const odd = await device().afterRestart();
		await act(odd);
		expect(odd.notice).toBeNull();
		expect(shows(await device().afterRestart())).toBeTruthy();
	});
});

/** The browser deletes the database: open tabs are notified, and close their connections. */
async function cleared(): Promise<void> {
	const request = device().raw.deleteDatabase(databaseName('/'));
	await new Promise((resolve) => request.addEventListener('success', resolve));
}

/** Puts nonsense into every store; with `ours`, in place of all that is there. */
async function corrupt({ ours }: { readonly ours: boolean }): Promise<void> {
	const database = await device().rawOpen(databaseName('/'), migrations.length);
	const names = [...database.objectStoreNames];
	const transaction = database.transaction(names, 'readwrite');
	for (const name of names) {
		const store = transaction.objectStore(name);
		const paths = [store.keyPath].flat();
		const under = (key: readonly unknown[]) =>
			Object.fromEntries(paths.map((path, at) => [path, key[at]]));
		store.put({ at: new Date(Number.NaN), value: /x/, ...under(paths.map(() => 'nonsense')) });
		if (!ours) continue;
		store.getAllKeys().addEventListener('success', ({ target }) => {
			const keys = (target as IDBRequest<IDBValidKey[]>).result;
			for (const own of keys) store.put({ at: 'yesterday', ...under([own].flat()) });
		});
	}
	await new Promise((resolve) => transaction.addEventListener('complete', resolve));
	database.close();
}
