import { describe, expect, it } from 'vitest';
import { readBackup } from './backup.ts';
import { answerTo } from './testing/answer.ts';
import { copyOf, eachOnANewDevice } from './testing/tabs.ts';
import { importBackup, wouldImport } from './transfer-backup.ts';

const device = eachOnANewDevice();

describe('erasing', () => {
	it('leaves nothing of ours, and everything of others', async () => {
		const progress = await device().opened();
		const stranger = await device().opened({ scope: '/elsewhere/' });
		await stranger.answer(answerTo());
		await progress.answer(answerTo());
		await progress.visit('cadence', 'guess');
		await progress.set('theme', 'dark');
		await progress.write('questions', []);
		await progress.note('session-1', { ended: 'done' });
		expect(await progress.erase()).toBe(true);
		for (const seen of [progress.records, (await device().opened()).records]) {
			expect(Object.values(seen).map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
		}
		expect((await device().opened({ scope: '/elsewhere/' })).attempts('q1')).toHaveLength(1);
	});

	it('is not claimed where the device refuses, and is done once it can be', async () => {
		await (await device().opened()).answer(answerTo());
		device().opening = 'UnknownError';
		const progress = await device().afterRestart();
		expect(await progress.erase()).toBe(false);
		device().opening = null;
		await progress.set('theme', 'dark');
		const again = await device().afterRestart();
		expect(again.attempts('q1')).toEqual([]);
		expect(again.setting('theme')).toBe('dark');
	});

	it('does not bring back what was waiting to be written', async () => {
		const progress = await device().opened();
		device().always = 'QuotaExceededError';
		await progress.answer(answerTo());
		device().always = null;
		await progress.erase();
		expect((await device().afterRestart()).attempts('q1')).toEqual([]);
	});
});

describe('a backup', () => {
	const other = eachOnANewDevice();

	it('of an old version brings its runs as sessions, once, and undoes no correction of them', async () => {
		const fact = { unit: 'km', km: [{ on: '2026-11-20', length: 5 }], minutes: [] };
		const old = {
			format: 'back-to-running',
			version: 1,
			made: '2026-11-21T08:00:00.000Z',
			attempts: [],
			lessons: [],
			settings: [],
			notes: [{ name: 'runs-of-month', value: fact, at: Date.parse('2026-11-20') }]
		};
		const read = readBackup(JSON.stringify(old));
		if (!read.ok) throw new Error(read.sentence);
		const phone = await device().opened();
		expect((await wouldImport(phone, read.backup))?.sessions).toBe(1);
		await importBackup(phone, read.backup);
		await phone.note('run-2026-11-20', { runMetres: 6000 });
		await importBackup(phone, read.backup);
		const [run, ...others] = phone.sessions();
		expect(others).toEqual([]);
		expect(run?.notes.runMetres?.value).toBe(6000);
		expect(phone.read('runs-of-month')).toEqual(fact);
	});

	it('moves everything to another device and keeps what is there', async () => {
		const phone = await device().opened();
		const old = await phone.answer(answerTo());
		await phone.finish('wear-and-tear');
		const read = readBackup(await copyOf(phone));
		if (!read.ok) throw new Error(read.sentence);

		const tablet = await other().opened();
		const own = await tablet.answer(answerTo('q2'));
		expect((await wouldImport(tablet, read.backup))?.sentence).toBe(
			'This file adds 1 answer and 1 finished lesson.'
		);
		expect(await importBackup(tablet, read.backup)).toBe(true);
		expect(await importBackup(tablet, read.backup)).toBe(true);
		const again = await other().afterRestart();
		expect([...again.attempts('q1'), ...again.attempts('q2')]).toEqual([old, own]);
		expect(again.lesson('wear-and-tear')?.doneOn).toBeTruthy();
	});

	it('can be made even where nothing can be kept', async () => {
		device().opening = 'SecurityError';
		const progress = await device().opened();
		await progress.answer(answerTo());
		const read = readBackup(await copyOf(progress));
		expect(read.ok && read.backup.attempts).toHaveLength(1);
	});

	it('of an older course follows the ids that have moved since', async () => {
		const old = await device().opened();
		await old.answer(answerTo());
		const read = readBackup(await copyOf(old));
		if (!read.ok) throw new Error(read.sentence);
		const progress = await other().opened({ movedIds: { q1: 'elite' } });
		await importBackup(progress, read.backup);
		expect(progress.attempts('elite')).toHaveLength(1);
		expect((await wouldImport(progress, read.backup))?.answers).toBe(0);
	});
});
