import { expect, test } from 'vitest';
import * as v from 'valibot';
import { readPlans } from '#lib/assignment/plans.ts';
import { plain } from '#lib/assignment/signed.fixture.ts';
import { mayLoad, readBeforeLoading } from '#lib/course/before-loading.ts';
import { readMyQuestions } from '#lib/course/my-questions.ts';
import { summaryLines } from '#lib/lab/summary-lines.ts';
import { WALK_RUN_MINUTES, WALK_RUN_SESSION } from '#lib/lab/notes.ts';
import { standOf } from '#lib/lab/walk-run/session-record.ts';
import { describeImport, readBackup, writeBackup } from '#lib/progress/backup.ts';
import { collect, merge } from '#lib/progress/device/stores.ts';
import { applyMovedIds } from '#lib/progress/device/moved-ids.ts';
import { AttemptRecord, LessonRecord } from '#lib/progress/device/schema.ts';
import { lessonState } from '#lib/progress/summary.ts';
import { question } from '#lib/quiz/questions.fixture.ts';
import { answerText } from '#lib/quiz/words.ts';
import { readResponse } from '#lib/quiz/marking.ts';
import { dayWords } from '#lib/ui/day-words.ts';
import { spoilt, torn } from './hostile.ts';
import { withstands } from './withstands.ts';

const at = Date.UTC(2026, 10, 23);
const asked = question('sort');
const here = collect({
	attempts: [
		{
			id: 'a1',
			lesson: 'cadence',
			question: asked.id,
			at,
			response: { kind: 'sort', groups: { a: 'now', b: 'later' } },
			outcome: 'best',
			key: 'k1'
		}
	],
	lessons: [{ lesson: 'cadence', step: 'end', at, doneOn: '2026-11-22', since: 0 }],
	settings: [{ name: 'theme', value: 'dark', at }],
	notes: [
		{ name: 'my-questions', value: { ticked: ['a'], own: ['Can I run?'] }, at },
		{
			name: 'plan',
			value: { current: { assignment: { ...plain }, key: 'k', at }, clinics: [] },
			at
		},
		{ name: 'own-cadence', value: { steps: 168, way: 'taps' }, at },
		{ name: 'heel-raises', value: { left: 20, right: null }, at },
		{ name: 'surfaces-chosen', value: { start: ['grass'], later: [], ask: [] }, at },
		{ name: 'before-loading', value: { yes: [], saidYes: false }, at },
		{
			name: 'walk-run-session',
			value: {
				plan: { warmUp: 5, walk: 2, run: 1, repeats: 6, coolDown: 0 },
				watch: { startedAt: at, pausedAt: null, pausedFor: 0 },
				stopped: false
			},
			at
		}
	]
});
const file = writeBackup(here, at, '1.0.0');
const names = { places: {}, grounds: { grass: 'Grass' }, checks: [] };

/** What pages do with all that was taken in: none of it may fail, whatever a file said. */
function shown(text: string) {
	const read = readBackup(text);
	if (!read.ok) {
		expect(read.sentence).toMatch(/Choose|Save|Go online/);
		return 'refused';
	}
	const records = merge(here, collect(read.backup));
	expect(describeImport(here, records).sentence).toMatch(/This file adds|here already/);
	const moved = applyMovedIds(records, { cadence: 'steps', constructor: null });
	for (const attempt of moved.attempts.values()) {
		v.parse(AttemptRecord, attempt);
		const response = readResponse(attempt.response, asked.kind);
		if (response) answerText(asked, response);
	}
	const shape = { id: 'steps', steps: [], questions: [] };
	for (const lesson of moved.lessons.values()) {
		v.parse(LessonRecord, lesson);
		const { doneOn } = lessonState(lesson, [...moved.attempts.values()], shape as never);
		if (doneOn) dayWords(doneOn);
	}
	const note = (name: string) => moved.notes.get(name)?.value;
	summaryLines(note, names);
	readPlans(note('plan'));
	readMyQuestions(note('my-questions'));
	mayLoad(readBeforeLoading(note('before-loading')));
	WALK_RUN_MINUTES.read(note('walk-run-minutes'));
	const session = WALK_RUN_SESSION.read(note('walk-run-session'));
	if (session) standOf(session, at);
	return 'read';
}

test('a file with someone’s progress, however torn', async () => {
	await withstands('progress, torn', torn(file), shown, 500);
});

test('a file with someone’s progress, whatever it holds', async () => {
	await withstands('progress, changed', spoilt(JSON.parse(file) as object), shown, 300);
});
