import { chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../browser.ts';
import { untilAllStored, untilStored } from '../pages/until-stored.ts';
import { answerThatIs, LEAD } from '../pages/answers.ts';
import { backupOf } from '../pages/backup.ts';
import { lessonAt, lessons, must, questionOfKind } from '../pages/course.ts';
import { killWhenShown } from '../pages/kill.ts';
import { open, reload } from '../pages/open.ts';
import { places } from '../pages/places.ts';
import { answer, asks, checkButton, choose, openQuestion, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { endHeading, goOn, heading, takeGuess, walkQuestions } from '../pages/walk.ts';

const lesson = lessonAt('can-i-run-again');
const [first, second, third] = lesson.questions.map((question) => ({ lesson, question }));
const total = lesson.questions.length;

for (const kind of ['single', 'sort'] as const) {
	test(`an answer is kept though the tab is killed as its feedback shows: ${kind}`, async ({
		page,
		context
	}) => {
		const place = questionOfKind(kind);
		const { dead } = await killWhenShown(page, place.question.takeaway);
		await openQuestion(page, place);
		await choose(page, place.question, answerThatIs('other', place.question), 'tap');
		await Promise.all([
			dead,
			checkButton(page)
				.tap()
				.catch(() => {})
		]);

		const next = await context.newPage();
		await open(next, `lessons/${place.lesson.slug}/#question-${place.question.id}`);
		await expect(tells(next, LEAD.other, place.question)).toBeVisible();
	});
}

test('a guess is kept though the tab is killed as its answer shows', async ({ page, context }) => {
	const { dead } = await killWhenShown(page, lesson.guess.takeaway);
	await open(page, `lessons/${lesson.slug}/`);
	await Promise.all([dead, takeGuess(page, lesson).catch(() => {})]);
	const next = await context.newPage();
	await open(next, `lessons/${lesson.slug}/`);
	await expect(next.getByRole('heading', { name: lesson.guess.takeaway })).toBeVisible();
});

test('an answer is on the disk though the whole browser is killed', async ({ baseURL }) => {
	const folder = mkdtempSync(join(tmpdir(), 'back-to-running-'));
	const start = () =>
		chromium.launchPersistentContext(folder, {
			...launchOptions(),
			baseURL: baseURL ?? '',
			hasTouch: true,
			isMobile: true,
			viewport: { width: 390, height: 844 },
			serviceWorkers: 'allow'
		});
	try {
		const before = await start();
		const page = await before.newPage();
		const place = questionOfKind('single');
		await openQuestion(page, place);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await answer(page, place.question, answerThatIs('best', place.question));
		await expect(tells(page, LEAD.best, place.question)).toBeVisible();
		const devtools = await before.newCDPSession(page);
		const gone = before.waitForEvent('close');
		void devtools.send('Browser.crash').catch(() => {});
		await gone;

		const after = await start();
		const again = await after.newPage();
		await open(again, `lessons/${place.lesson.slug}/#question-${place.question.id}`);
		await expect(tells(again, LEAD.best, place.question)).toBeVisible();
		await after.close();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

test('home carries on at the same question', async ({ page, context }) => {
	const third_ = must(third, 'third question');
	await openQuestion(page, must(first, 'first question'));
	for (const { question } of [must(first, 'question'), must(second, 'question')]) {
		await answer(page, question, answerThatIs('best', question));
		await goOn(page);
	}
	await expect(asks(page, third_.question)).toBeVisible();
	// The place is written as the page turns, but nothing waits for it.
	await expect
		.poll(async () => (await places(page))['databases'])
		.toContain(`"step":"question-${third_.question.id}"`);
	await page.close();

	const next = await context.newPage();
	await open(next);
	await expect(next.getByText(`You are at question 3 of ${total}`)).toBeVisible();
	await expect(next.getByRole('heading', { name: lesson.title })).toBeVisible();
	await next.getByRole('link', { name: 'Carry on' }).tap();
	await expect(asks(next, third_.question)).toBeVisible();
});

test('home carries on at the same step', async ({ page }) => {
	await open(page, `lessons/${lesson.slug}/`);
	await goOn(page);
	await goOn(page);
	const step = must(lesson.steps[2], 'third step');
	await expect(heading(page, step.title)).toBeVisible();
	await page.getByRole('link', { name: `Close ${lesson.title}` }).tap();
	await expect(page.getByText(`You are at step 3 of ${lesson.steps.length}`)).toBeVisible();
	await page.getByRole('link', { name: 'Carry on' }).tap();
	await expect(heading(page, step.title)).toBeVisible();
});

test('a link to a lesson wins over the saved place, and offers it', async ({ page, context }) => {
	const place = must(second, 'second question');
	await openQuestion(page, place);
	await answer(page, place.question, answerThatIs('other', place.question));
	await expect(tells(page, LEAD.other, place.question)).toBeVisible();
	await page.close();

	const next = await context.newPage();
	await open(next, `lessons/${lesson.slug}/`);
	await expect(heading(next, must(lesson.steps[0], 'step').title)).toBeVisible();
	await expect(next.getByText(`You were at question 2 of ${total}.`)).toBeVisible();
	await next.getByRole('link', { name: 'Carry on there' }).tap();
	await expect(tells(next, LEAD.other, place.question)).toBeVisible();

	const linked = await context.newPage();
	const step = must(lesson.steps[3], 'step');
	await open(linked, `lessons/${lesson.slug}/#${step.id}`);
	await expect(heading(linked, step.title)).toBeVisible();
});

test.describe('a finished lesson', () => {
	const state = (page: Page) => page.getByRole('link', { name: lesson.title });

	test.beforeEach(async ({ page }) => {
		await openQuestion(page, must(first, 'first question'));
		await walkQuestions(page, lesson);
		await expect(endHeading(page)).toBeVisible();
	});

	test('stays finished, whatever screen is opened', async ({ page }) => {
		await open(page, 'lessons/');
		await expect(state(page)).toContainText('Done');
		await state(page).tap();
		await goOn(page);
		await open(page);
		await expect(
			page.getByRole('heading', { name: must(lessons[1], 'lesson').title })
		).toBeVisible();
		await open(page, 'lessons/');
		await expect(state(page)).toContainText('Done');
	});

	test('is practised again as another attempt', async ({ page }) => {
		const { question } = must(first, 'first question');
		await page.getByRole('button', { name: 'Practise the questions again' }).tap();
		await expect(asks(page, question)).toBeVisible();
		await answer(page, question, answerThatIs('other', question));
		await expect(tells(page, LEAD.other, question)).toBeVisible();
		const { attempts, lessons: kept } = await backupOf(page);
		const own = attempts.filter((attempt) => attempt.question === question.id);
		expect(own.map(({ outcome }) => outcome).sort()).toEqual(['best', 'other']);
		expect(kept.find((one) => one.lesson === lesson.slug)?.doneOn).not.toBeNull();
		await open(page, 'lessons/');
		await expect(state(page)).toContainText('Done');
	});

	test('can be started again, and that can be undone', async ({ page }) => {
		await page.getByText('Look over my answers').tap();
		const open_ = page.getByText('Not answered yet.');
		await expect(open_).toHaveCount(0);
		await page.getByRole('button', { name: 'Start this lesson again' }).tap();
		await expect(page.getByText('You can begin again. Your old answers are kept.')).toBeVisible();
		await expect(open_).toHaveCount(total);
		await page.getByRole('button', { name: 'Undo' }).tap();
		await expect(open_).toHaveCount(0);
		await untilAllStored(page);
		await reload(page);
		await page.getByText('Look over my answers').tap();
		await expect(open_).toHaveCount(0);

		await page.getByRole('button', { name: 'Start this lesson again' }).tap();
		await page.getByRole('link', { name: 'Go to the first step' }).tap();
		await expect(heading(page, must(lesson.steps[0], 'step').title)).toBeVisible();
		await untilAllStored(page);
		await open(page, `lessons/${lesson.slug}/#question-${must(first, 'question').question.id}`);
		await expect(asks(page, must(first, 'question').question)).toBeVisible();
	});
});

for (const kind of ['several', 'number'] as const) {
	test(`what was chosen and not checked is there after the tab was closed: ${kind}`, async ({
		page,
		context
	}) => {
		const place = questionOfKind(kind);
		await openQuestion(page, place);
		const given = answerThatIs('best', place.question);
		await choose(page, place.question, given, 'tap');
		await untilStored(page, 'notes', place.question.id);
		// What came while the first write was under way goes together with the next.
		await untilAllStored(page);
		await page.close();
		const next = await context.newPage();
		await openQuestion(next, place);
		await expect(asks(next, place.question)).toBeVisible();
		await expect(
			next.locator('.question input:checked, .question input[type=text]').first()
		).toHaveValue(/./);
		await checkButton(next).tap();
		await expect(tells(next, LEAD.best, place.question)).toBeVisible();
		await reload(next);
		await expect(tells(next, LEAD.best, place.question)).toBeVisible();
	});
}
