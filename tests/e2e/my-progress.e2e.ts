import type { Browser, Page } from '@playwright/test';
import { untilAllStored } from '../pages/until-stored.ts';
import { answerThatIs, LEAD } from '../pages/answers.ts';
import { backupOf, chooseFile, saveCopy, type Backup } from '../pages/backup.ts';
import { lessonAt, must } from '../pages/course.ts';
import { open, reload } from '../pages/open.ts';
import { answer, asks, openQuestion, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { endHeading, walkQuestions } from '../pages/walk.ts';

const lesson = lessonAt('can-i-run-again');
const [first, second] = lesson.questions.map((question) => must({ lesson, question }, 'question'));
const one = must(first, 'first question');
const two = must(second, 'second question');
const total = lesson.questions.length;

async function answerOne(page: Page, place: typeof one, wish: 'best' | 'other') {
	await openQuestion(page, place);
	await answer(page, place.question, answerThatIs(wish, place.question));
	await expect(tells(page, LEAD[wish], place.question)).toBeVisible();
}

/** What is kept, without the moment the copy was made and when the last one was. */
async function kept(page: Page) {
	const { attempts, lessons, notes, settings } = await backupOf(page);
	return {
		attempts,
		lessons,
		notes,
		settings: settings.filter(({ name }) => name !== 'last-copy')
	};
}

/** A phone of one's own: a browser with nothing kept in it. */
async function otherPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({
		...(baseURL && { baseURL }),
		hasTouch: true,
		isMobile: true,
		viewport: { width: 390, height: 844 },
		serviceWorkers: 'block'
	});
	return context.newPage();
}

test('shows what was done and when', async ({ page }) => {
	await open(page, 'progress/');
	await expect(page.getByText('Nothing yet. Your lessons and answers gather here.')).toBeVisible();
	await openQuestion(page, one);
	await walkQuestions(page, lesson);
	await expect(endHeading(page)).toBeVisible();
	await untilAllStored(page);
	await open(page, 'progress/');
	await expect(page.getByText(`1 of 14 lessons done. ${total} questions tried.`)).toBeVisible();
	const today = new Intl.DateTimeFormat('en-AU', {
		dateStyle: 'long',
		timeZone: 'Australia/Melbourne'
	}).format(new Date());
	await expect(
		page.getByRole('listitem').filter({ has: page.getByRole('link', { name: lesson.title }) })
	).toContainText(`Finished on ${today}`);
});

test('a copy brings everything to another phone', async ({ page, browser, baseURL }) => {
	await answerOne(page, one, 'other');
	await answerOne(page, two, 'best');
	await open(page, 'progress/');
	const copy = await saveCopy(page);
	await expect(page.getByRole('status').filter({ hasText: 'back-to-running.json' })).toBeVisible();
	await expect(page.getByText(/^You last made a copy on \d/)).toBeVisible();

	const phone = await otherPhone(browser, baseURL);
	await open(phone, 'progress/');
	await chooseFile(phone, copy);
	await expect(phone.getByText(/^This file adds 2 answers/)).toBeVisible();
	await phone.getByRole('button', { name: 'Add it' }).tap();
	await expect(phone.getByText('Done. Your progress is added here.')).toBeVisible();
	await expect(phone.getByText('2 questions tried.')).toBeVisible();
	await open(phone);
	await expect(phone.getByText(`You are at question 2 of ${total}`)).toBeVisible();
	await open(phone, `lessons/${lesson.slug}/#question-${one.question.id}`);
	await expect(tells(phone, LEAD.other, one.question)).toBeVisible();
	await phone.context().close();
});

test('bringing a copy over adds to what is here, and replaces nothing', async ({
	page,
	browser,
	baseURL
}) => {
	const phone = await otherPhone(browser, baseURL);
	await answerOne(phone, one, 'other');
	await open(phone, 'progress/');
	const copy = await saveCopy(phone);
	await phone.context().close();

	await answerOne(page, one, 'best');
	await answerOne(page, two, 'other');
	const before = await kept(page);
	await chooseFile(page, copy);
	await expect(page.getByText(/^This file adds 1 answer\b/)).toBeVisible();
	await page.getByRole('button', { name: 'Leave it' }).tap();
	await expect(page.getByRole('button', { name: 'Add it' })).toBeHidden();
	expect(await kept(page)).toEqual(before);

	await chooseFile(page, copy);
	await page.getByRole('button', { name: 'Add it' }).tap();
	await expect(page.getByText('Done. Your progress is added here.')).toBeVisible();
	const after = await kept(page);
	expect(after.attempts).toHaveLength(before.attempts.length + 1);
	expect(after.attempts).toEqual(expect.arrayContaining([...before.attempts]));
	await open(page, `lessons/${lesson.slug}/#question-${two.question.id}`);
	await expect(tells(page, LEAD.other, two.question)).toBeVisible();

	await open(page, 'progress/');
	await chooseFile(page, copy);
	await expect(page.getByText('All that is in this file is here already.')).toBeVisible();
});

test('everything is erased after a clear question, and not before', async ({ page, context }) => {
	await answerOne(page, one, 'best');
	await page.getByRole('button', { name: 'Text size, theme and sound' }).tap();
	await page.getByRole('radio', { name: 'Dark' }).tap();
	await page.keyboard.press('Escape');
	await page.evaluate(() => localStorage.setItem('of-another-course', 'stays'));
	await open(page, 'progress/');
	await page.getByRole('button', { name: 'Erase everything' }).tap();
	const question = page.getByRole('dialog', { name: 'Erase everything?' });
	await expect(question).toContainText('You can’t undo this.');
	await question.getByRole('button', { name: 'No, keep it' }).tap();
	await expect(page.getByText('1 question')).toBeVisible();

	await page.getByRole('button', { name: 'Erase everything' }).tap();
	await question.getByRole('button', { name: 'Yes, erase it all' }).tap();
	const erased = page.getByRole('status').filter({ hasText: 'Everything is erased.' });
	await expect(erased).toBeFocused();
	await expect(page.getByText('Nothing yet.')).toBeVisible();

	const later = await context.newPage();
	await openQuestion(later, one);
	await expect(asks(later, one.question)).toBeVisible();
	await expect(later.locator('html')).not.toHaveAttribute('data-theme');
	await open(later);
	await expect(later.getByRole('link', { name: 'Start this lesson', exact: true })).toBeVisible();
	expect(await later.evaluate(() => localStorage.getItem('of-another-course'))).toBe('stays');
	await reload(page);
	expect(await kept(page)).toEqual({ attempts: [], lessons: [], notes: [], settings: [] });
});

test('what was said of erasing goes once something is brought back', async ({ page }) => {
	await answerOne(page, one, 'best');
	await open(page, 'progress/');
	const copy = await saveCopy(page);
	await page.getByRole('button', { name: 'Erase everything' }).tap();
	await page.getByRole('button', { name: 'Yes, erase it all' }).tap();
	await expect(page.getByText('Everything is erased.')).toBeVisible();
	await chooseFile(page, copy);
	await page.getByRole('button', { name: 'Add it' }).tap();
	await expect(page.getByText('Done. Your progress is added here.')).toBeFocused();
	await expect(page.getByText('Everything is erased.')).toHaveCount(0);
});

test('a file that is no copy gets a clear sentence, and changes nothing', async ({ page }) => {
	await answerOne(page, one, 'best');
	const before = await kept(page);
	const copy = await saveCopy(page);
	const read = JSON.parse(copy) as Backup;
	const damaged = { ...read, attempts: read.attempts.map((one) => ({ ...one, at: 'noon' })) };
	for (const [text, sentence] of [
		['Dear physio, my knee is better.', /^This file is not your progress in this course\./],
		['{"weight": 70}', /^This file is not your progress in this course\./],
		['', /^This file is not your progress in this course\./],
		[JSON.stringify({ ...read, version: 99 }), /^This file was made by a newer version/],
		[copy.slice(0, copy.length / 2), /^This file is not whole\./],
		[JSON.stringify(damaged), /^Part of this file is damaged\./]
	] as const) {
		await chooseFile(page, text);
		await expect(page.getByRole('alert')).toHaveText(sentence);
		await expect(page.getByRole('button', { name: 'Add it' })).toBeHidden();
	}
	expect(await kept(page)).toEqual(before);

	await chooseFile(page, copy);
	await expect(page.getByRole('alert')).toBeEmpty();
	await expect(page.getByText('All that is in this file is here already.')).toBeVisible();
});
