import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecords } from './testing/arbitrary.ts';
import {
	describeImport,
	MAX_BACKUP_SIZE,
	readBackup,
	readBackupFile,
	writeBackup
} from './backup.ts';
import { collect, merge } from './device/stores.ts';
import { emptyRecords } from './records.ts';

const attempt = {
	id: 'a1',
	lesson: 'cadence',
	question: 'q1',
	at: 5,
	response: { kind: 'number', value: 170 },
	outcome: 'best' as const,
	key: 'k1'
};
const lesson = { lesson: 'cadence', step: 'end', at: 6, doneOn: '2026-11-22', since: 0 };
const some = collect({
	attempts: [attempt, { ...attempt, id: 'a2' }],
	lessons: [lesson, { ...lesson, lesson: 'surfaces', step: 'grass', doneOn: null }],
	settings: [{ name: 'theme', value: 'dark', at: 7 }],
	notes: [{ name: 'my-questions', value: [], at: 8 }]
});
const text = writeBackup(some, Date.UTC(2026, 10, 23), '1.0.0');

function sentence(file: string): string {
	const read = readBackup(file);
	return read.ok ? '' : read.sentence;
}

describe('a backup file', () => {
	it('gives back everything that was kept', () => {
		fc.assert(
			fc.property(anyRecords, (records) => {
				const read = readBackup(writeBackup(records, 0));
				expect(read.ok && collect(read.backup)).toEqual(records);
			})
		);
	});

	it('is plain JSON that says what it is', () => {
		expect(JSON.parse(text)).toMatchObject({
			format: 'back-to-running',
			version: 1,
			made: '2026-11-23T00:00:00.000Z',
			course: '1.0.0',
			attempts: [attempt, { id: 'a2' }],
			lessons: [lesson, { lesson: 'surfaces' }]
		});
	});

	it('may have gone through a program that puts a mark in front', () => {
		expect(readBackup(`\uFEFF${text}`).ok).toBe(true);
	});
});

describe('a file that is no good says so, and what to do', () => {
	const parsed = JSON.parse(text) as Record<string, unknown>;
	const changed = (more: object) => JSON.stringify({ ...parsed, ...more });

	it.each([
		['cut short', text.slice(0, -20), /not whole.*new copy/],
		['something else', '<!doctype html>', /not your progress.*back-to-running\.json/],
		['empty', '', /not your progress/],
		['other JSON', '{"format":"other","version":1}', /not your progress/],
		['null', 'null', /not your progress/],
		['from a newer version', changed({ version: 3, attempts: {} }), /newer version.*update/],
		['without its attempts', changed({ attempts: undefined }), /damaged/],
		['with an odd attempt', changed({ attempts: [{ ...attempt, at: '5' }] }), /damaged/],
		[
			'with a day that is none',
			changed({ lessons: [{ ...lesson, doneOn: '2026-02-30' }] }),
			/damaged/
		],
		[
			'with a day that nobody means',
			changed({ lessons: [{ ...lesson, doneOn: '9999-12-31' }] }),
			/damaged/
		],
		['without end', '['.repeat(1_000_000), /not your progress/],
		[
			'far too deep',
			text.replace('"value": []', `"value": ${'['.repeat(5000)}${']'.repeat(5000)}`),
			/damaged/
		],
		['too large', ' '.repeat(MAX_BACKUP_SIZE + 1), /too big/]
	])('%s', (_, file, says) => expect(sentence(file)).toMatch(says));

	it('cut anywhere', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: text.length - 3 }), (length) => {
				expect(readBackup(text.slice(0, length)).ok).toBe(false);
			})
		);
	});

	it('too large to be opened, or gone', async () => {
		const never = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
		const large = await readBackupFile({ size: MAX_BACKUP_SIZE + 1, text: never });
		expect(large).toEqual({ ok: false, sentence: expect.stringContaining('too big') as string });
		const gone = await readBackupFile({ size: 10, text: never });
		expect(gone).toEqual({ ok: false, sentence: expect.stringContaining('once more') as string });
		expect((await readBackupFile(new Blob([text]))).ok).toBe(true);
	});
});

describe('a backup with sessions', () => {
	const session = {
		id: 'session-1',
		planned: null,
		notes: { day: { value: '2026-11-23', at: 1 }, ended: { value: 'done' as const, at: 1 } }
	};
	const records = { ...some, sessions: new Map([[session.id, session]]) };

	it('says that it needs a course that knows them, and holds them all', () => {
		const written = writeBackup(records, 0);
		expect(JSON.parse(written)).toMatchObject({ version: 2 });
		expect(JSON.parse(writeBackup(some, 0))).toMatchObject({ version: 1 });
		expect(readBackup(written)).toMatchObject({ ok: true, backup: { sessions: [session] } });
	});

	it('names how many it would add', () => {
		expect(describeImport(some, records).sentence).toBe('This file adds 1 session.');
	});
});

describe('before importing, it is said what would be added', () => {
	it('to an empty device: everything', () => {
		expect(describeImport(emptyRecords, some)).toEqual({
			answers: 2,
			questions: 1,
			done: 1,
			places: 1,
			settings: 1,
			notes: 1,
			sessions: 0,
			sentence:
				'This file adds 2 answers to 1 question, 1 finished lesson, your place in 1 lesson, 1 note and 1 setting.'
		});
	});

	it('to a device that has part of it: the rest', () => {
		const part = { ...some, attempts: new Map([['a1', attempt]]) };
		expect(describeImport(part, some).sentence).toBe('This file adds 1 answer.');
	});

	it('to the device it came from: nothing', () => {
		fc.assert(
			fc.property(anyRecords, anyRecords, (a, b) => {
				expect(describeImport(merge(a, b), b).sentence).toBe(
					'All that is in this file is here already.'
				);
			})
		);
	});
});
