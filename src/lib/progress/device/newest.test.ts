import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../backup.ts';
import { databaseName } from './database-schema.ts';
import { latest } from '#lib/learner/clock.ts';
import { latestAttempts, lessonRecordsOf, lessonState, missed } from '../summary.ts';
import { migrations } from './migrations.ts';
import { newest } from './newest.ts';
import { anyRecords } from '../testing/arbitrary.ts';
import { answerTo } from '../testing/answer.ts';
import { allOf, copyOf, DeviceWithTabs, eachOnANewDevice } from '../testing/tabs.ts';
import type { Records } from '../records.ts';
import { importBackup } from '../transfer-backup.ts';

const QUESTIONS = ['q1', 'q2', 'q3'];
const KEYS = ['k1', 'k2'];

/** All that any screen reads of attempts: its words follow from these. */
function views(records: Records) {
	const stored = lessonRecordsOf(records);
	return {
		questions: QUESTIONS.map((question) => {
			const own = stored.attempts(question);
			return [
				own.length > 0,
				own.at(-1),
				KEYS.map((key) => own.findLast((one) => one.key === key)),
				KEYS.map((key) => own.some((one) => one.key === key)),
				latest(own)
			];
		}),
		lessons: ['wear-and-tear', 'cadence', 'surfaces'].flatMap((id) =>
			KEYS.map((key) => {
				const questions = QUESTIONS.map((one) => ({ id: one, key }));
				const attempts = QUESTIONS.flatMap((one) => stored.attempts(one));
				const since = stored.lesson(id)?.since ?? 0;
				return [
					lessonState(stored.lesson(id), attempts, { id, steps: [], questions }),
					latestAttempts(questions, attempts, since),
					missed(questions, attempts, since),
					latest([...records.attempts.values()].filter(({ lesson }) => lesson === id))
				];
			})
		),
		tried: new Set(
			[...records.attempts.values()]
				.filter(({ outcome }) => outcome !== 'guess')
				.map(({ question }) => question)
		)
	};
}

const seenOf = (records: Records) => ({ ...records, attempts: newest(records.attempts.values()) });

it('shows the same as every attempt would', () => {
	fc.assert(
		fc.property(anyRecords, (records) => {
			expect(views(seenOf(records))).toEqual(views(records));
		}),
		{ numRuns: 2000 }
	);
	// Seconds where the other core is busy too.
}, 20_000);

it('gives the same result in whatever parts attempts are taken', () => {
	fc.assert(
		fc.property(anyRecords, fc.nat(6), ({ attempts }, at) => {
			const all = [...attempts.values()];
			const part = newest(all.slice(0, at)).values();
			expect(newest([...part, ...all.slice(at)])).toEqual(newest(all));
		})
	);
});

describe('on a device', () => {
	const device = eachOnANewDevice();

	it('every tab sees the newest of all that is kept, whatever was done', async () => {
		const deed = fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(...QUESTIONS) },
			{ weight: 3, arbitrary: anyRecords },
			fc.constantFrom('restart' as const, 'undo' as const, 'erase' as const)
		);
		await fc.assert(
			fc.asyncProperty(fc.array(deed, { maxLength: 8 }), async (deeds) => {
				const fresh = new DeviceWithTabs();
				const progress = await fresh.opened();
				let undo = async () => {};
				for (const one of deeds) {
					if (one === 'erase') await progress.erase();
					else if (one === 'undo') await undo();
					else if (one === 'restart') undo = await progress.restart('wear-and-tear');
					else if (typeof one === 'string') await progress.answer(answerTo(one));
					else {
						const read = readBackup(writeBackup(one, 0));
						if (read.ok) await importBackup(progress, read.backup);
					}
				}
				const again = await fresh.opened();
				const all = await allOf(again);
				expect(again.records).toEqual(seenOf(all));
				expect(progress.records).toEqual(again.records);
				expect(await progress.all()).toEqual(all);
				fresh.closeAll();
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	it('a second write of the same answer does no harm', async () => {
		const progress = await device().opened();
		const attempt = await progress.answer(answerTo());
		const read = readBackup(await copyOf(progress));
		if (read.ok) await importBackup(progress, read.backup);
		expect((await device().opened()).attempts('q1')).toEqual([attempt]);
	});

	it('an odd one among those made ready is done without', async () => {
		const attempt = await (await device().opened()).answer(answerTo());
		device().closeAll();
		const raw = await device().rawOpen(databaseName('/'), migrations.length);
		const transaction = raw.transaction('newest', 'readwrite');
		transaction.objectStore('newest').put({ ...attempt, at: 'yesterday' });
		await new Promise((resolve) => transaction.addEventListener('complete', resolve));
		raw.close();
		const progress = await device().opened();
		expect(progress.attempts('q1')).toEqual([attempt]);
		const next = await progress.answer(answerTo());
		expect((await device().afterRestart()).attempts('q1')).toEqual([next]);
	});

	it('a copy has every attempt, also those just given', async () => {
		const progress = await device().opened();
		for (let at = 0; at < 5; at += 1) await progress.answer(answerTo());
		const given = progress.answer(answerTo());
		const read = readBackup(await copyOf(progress));
		expect(read.ok && read.backup.attempts).toHaveLength(6);
		await given;
	});
});
