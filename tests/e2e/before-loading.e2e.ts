import type { Page } from '@playwright/test';
import { untilAllStored } from '../pages/until-stored.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { backupOf, chooseFile } from '../pages/backup.ts';
import { beforeLoading, clinic, exerciseIn, lessons, must, stepWith } from '../pages/course.ts';
import { tabTo } from '../pages/keyboard.ts';
import { open, reload } from '../pages/open.ts';
import { expect, test } from '../pages/test.ts';
import { goOn } from '../pages/walk.ts';

const { lesson, step } = stepWith('LoadsTheBody');
const at = `lessons/${lesson.slug}/#${step.id}`;

/** Another lesson, which has one do something today as well, and its step with a counter. */
const elsewhere = must(
	lessons.find(({ slug, today }) => today.loads_body && slug !== lesson.slug),
	'lesson that has one exercise today'
);
const counterStep = must(
	elsewhere.steps.find(({ text }) => text.includes('<LoadsTheBody')),
	'step with something to do'
);
const counterAt = `lessons/${elsewhere.slug}/#${counterStep.id}`;

const [plainQuestion] = beforeLoading.questions.filter(({ call }) => call === undefined);
const [callQuestion] = beforeLoading.questions.filter(({ call }) => call !== undefined);
const quiet = must(plainQuestion, 'question that needs no call');
const urgent = must(callQuestion, 'question that may need a call');

const reading = (page: Page) =>
	page.getByRole('main').getByText(exerciseIn(step)).filter({ visible: true });
const form = (page: Page) => page.getByRole('group', { name: beforeLoading.title });
const box = (page: Page, { text }: { text: string }) =>
	page.getByRole('checkbox', { name: text, exact: true });
const askFirst = (page: Page) =>
	page.getByRole('heading', { name: beforeLoading.any_yes.title, exact: true });
const free = (page: Page) =>
	page.getByRole('heading', { name: beforeLoading.all_no.title, exact: true });
const counter = (page: Page) => page.getByRole('heading', { name: 'Try this outside' });

async function begin(page: Page, address: string, title: string) {
	await open(page, address);
	await page.getByRole('heading', { name: title }).tap();
	await expect(form(page)).toBeVisible();
}

test('the exercise can be read before anything is answered', async ({ page }) => {
	await begin(page, at, step.title);
	await expect(form(page)).toContainText(beforeLoading.intro);
	for (const question of beforeLoading.questions) {
		await expect(box(page, question)).not.toBeChecked();
	}
	await expect(reading(page)).toBeVisible();
	await expect(page.getByText(beforeLoading.read_first)).toBeVisible();
});

test('it is asked once, and then no more', async ({ page }) => {
	await begin(page, at, step.title);
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(form(page)).toBeHidden();
	await expect(free(page)).toBeFocused();

	await untilAllStored(page);
	await reload(page);
	await expect(reading(page)).toBeVisible();
	await open(page, counterAt);
	await expect(
		page.getByRole('button', { name: 'Change my answers about my health' })
	).toBeVisible();
	await expect(form(page)).toBeHidden();
});

test('a counter waits for the answers, and its words do not', async ({ page }) => {
	await begin(page, counterAt, counterStep.title);
	await expect(page.getByText(beforeLoading.wait)).toBeVisible();
	await expect(page.getByRole('figure').filter({ visible: true })).toBeVisible();
	await expect(counter(page)).toBeHidden();
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(counter(page)).toBeVisible();
	await expect(page.getByText(beforeLoading.wait)).toBeHidden();
});

test('each yes has its own answer, a call only where it may need one', async ({ page }) => {
	const call = page.getByRole('link', { name: `Call ${clinic.numbers.emergency.number}` });
	await begin(page, at, step.title);
	await box(page, quiet).tap();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await expect(askFirst(page)).toBeFocused();
	await expect(page.getByText(quiet.answer)).toBeVisible();
	await expect(page.getByText(urgent.answer)).toBeHidden();
	await expect(call).toBeHidden();
	await expect(reading(page)).toBeVisible();

	await page.getByRole('button', { name: 'Change my answers' }).tap();
	await box(page, urgent).tap();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await expect(page.getByText(quiet.answer)).toBeVisible();
	await expect(page.getByText(urgent.answer)).toBeVisible();
	await expect(call).toHaveAttribute('href', /^tel:/);
	await expectNoViolations(page, 'after two yes');
});

test('every question has an answer of its own', async ({ page }) => {
	await begin(page, at, step.title);
	for (const question of beforeLoading.questions) await box(page, question).tap();
	await page.getByRole('button', { name: 'Go on' }).tap();
	for (const { answer } of beforeLoading.questions) {
		await expect(page.getByText(answer).first()).toBeVisible();
	}
});

test('a yes leads to the signs, is kept, and "They said yes" continues', async ({ page }) => {
	await begin(page, counterAt, counterStep.title);
	await box(page, urgent).tap();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await expect(askFirst(page)).toBeVisible();
	await expect(counter(page)).toBeHidden();

	await untilAllStored(page);
	await reload(page);
	await expect(askFirst(page)).toBeVisible();
	await page.getByRole('link', { name: 'See the signs to stop and get help' }).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
	await page.goBack();
	await expect(askFirst(page)).toBeVisible();
	await goOn(page);
	await expect(askFirst(page)).toBeHidden();
	await page.goBack();

	await page.getByRole('button', { name: beforeLoading.said_yes }).tap();
	await expect(free(page)).toBeFocused();
	await expect(counter(page)).toBeVisible();
	await untilAllStored(page);
	await reload(page);
	await expect(counter(page)).toBeVisible();
});

test('the whole of it can be done by keyboard alone', async ({ page }) => {
	await begin(page, at, step.title);
	await tabTo(page, box(page, quiet));
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('button', { name: 'Go on' }));
	await page.keyboard.press('Enter');
	await expect(askFirst(page)).toBeFocused();
	await tabTo(page, page.getByRole('button', { name: 'Change my answers' }));
	await page.keyboard.press('Enter');
	await expect(page.locator('legend', { hasText: beforeLoading.title })).toBeFocused();
	await tabTo(page, page.getByRole('button', { name: 'Go on' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: beforeLoading.said_yes }));
	await page.keyboard.press('Enter');
	await expect(free(page)).toBeFocused();
});

test('boxes ticked outlive a reload before "Go on", here and in another lesson', async ({
	page
}) => {
	await begin(page, at, step.title);
	await box(page, quiet).tap();
	await box(page, urgent).tap();
	await box(page, quiet).tap();
	await untilAllStored(page);
	await reload(page);
	await expect(box(page, urgent)).toBeChecked();
	await expect(box(page, quiet)).not.toBeChecked();

	await open(page, counterAt);
	await expect(box(page, urgent)).toBeChecked();
	await expect(counter(page)).toBeHidden();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await expect(page.getByText(urgent.answer).filter({ visible: true })).toBeVisible();
});

test('nothing can be done once a box is ticked anew, though the answers were free before', async ({
	page
}) => {
	await begin(page, counterAt, counterStep.title);
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(counter(page)).toBeVisible();
	await page.getByRole('button', { name: 'Change my answers about my health' }).tap();
	await box(page, urgent).tap();
	await expect(counter(page)).toBeHidden();
	await untilAllStored(page);
	await reload(page);
	await expect(box(page, urgent)).toBeChecked();
	await expect(counter(page)).toBeHidden();
	await box(page, urgent).tap();
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(counter(page)).toBeVisible();
});

test('answers can be changed at any time', async ({ page }) => {
	await begin(page, at, step.title);
	await box(page, quiet).tap();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await page.getByRole('button', { name: 'Change my answers' }).tap();
	await expect(box(page, quiet)).toBeChecked();
	await box(page, quiet).tap();
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(free(page)).toBeVisible();

	await page.getByRole('button', { name: 'Change my answers about my health' }).tap();
	await box(page, urgent).tap();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await expect(askFirst(page)).toBeVisible();
});

test('answers to the questions of an older version are asked for anew, with the old ticks', async ({
	page
}) => {
	await begin(page, at, step.title);
	await box(page, quiet).tap();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await page.getByRole('button', { name: beforeLoading.said_yes }).tap();
	await untilAllStored(page);
	const copy = await backupOf(page);
	const old = copy.notes.map((note) =>
		note.name === 'before-loading' ? { ...note, value: { yes: [quiet.id], saidYes: true } } : note
	);
	expect(old).not.toEqual(copy.notes);
	await page.getByRole('button', { name: 'Erase everything' }).tap();
	await page.getByRole('button', { name: 'Yes, erase it all' }).tap();
	await expect(page.getByText('Nothing yet.')).toBeVisible();
	await chooseFile(page, JSON.stringify({ ...copy, notes: old }));
	await page.getByRole('button', { name: 'Add it' }).tap();
	await expect(page.getByText('Done. Your progress is added here.')).toBeVisible();

	await begin(page, counterAt, counterStep.title);
	await expect(form(page)).toContainText(beforeLoading.anew);
	await expect(box(page, quiet)).toBeChecked();
	await expect(box(page, urgent)).not.toBeChecked();
	await expect(counter(page)).toBeHidden();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await expect(askFirst(page)).toBeFocused();
});

test('comes before what a lesson asks for today, too, where that loads the body', async ({
	page
}) => {
	await open(page, `lessons/${elsewhere.slug}/#end`);
	await page.getByRole('heading', { name: 'What to hold on to' }).tap();
	await expect(form(page)).toBeVisible();
	await expect(page.getByText(elsewhere.today.do, { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(form(page)).toBeHidden();
});

test('paper has the exercise and the questions, whatever was answered', async ({ page }) => {
	await begin(page, at, step.title);
	await page.emulateMedia({ media: 'print' });
	await expect(reading(page)).toBeVisible();
	for (const { text } of beforeLoading.questions) {
		await expect(page.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible();
	}
	await expect(page.getByRole('button', { name: 'None of these' })).toBeHidden();
});
