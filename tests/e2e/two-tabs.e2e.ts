import { answerThatIs, LEAD } from '../pages/answers.ts';
import { lessonAt, must } from '../pages/course.ts';
import { open, reload } from '../pages/open.ts';
import { answer, asks, openQuestion, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { endHeading, goOn, takeGuess, walkQuestions } from '../pages/walk.ts';

const lesson = lessonAt('can-i-run-again');
const [first, second] = lesson.questions.map((question) => ({ lesson, question }));

/** A mark on a document: it goes when the page is reloaded. */
const MARK = 'not-loaded-anew';

test('what is answered and done in one tab shows in the others, with no reload', async ({
	page,
	context
}) => {
	const place = must(first, 'first question');
	const same = await context.newPage();
	await openQuestion(same, place);
	const home = await context.newPage();
	await open(home);
	const list = await context.newPage();
	await open(list, 'lessons/');
	for (const other of [same, home, list]) {
		await other.evaluate((mark) => document.documentElement.classList.add(mark), MARK);
	}

	await page.bringToFront();
	await openQuestion(page, place);
	await answer(page, place.question, answerThatIs('other', place.question));
	await expect(tells(page, LEAD.other, place.question)).toBeVisible();
	await expect(tells(same, LEAD.other, place.question)).toBeVisible();
	await expect(home.getByText(/^You are at question 1 of \d/)).toBeVisible();

	await page.getByRole('button', { name: 'Try again' }).tap();
	await walkQuestions(page, lesson);
	await expect(endHeading(page)).toBeVisible();
	await expect(list.getByRole('link', { name: lesson.title })).toContainText('Done');
	await expect(home.getByRole('heading', { name: '1 of 7 stops done' })).toBeVisible();
	for (const other of [same, home, list]) {
		await expect(other.locator('html')).toHaveClass(new RegExp(MARK));
	}
});

test('an answer in another tab does not take away one that is being given', async ({
	page,
	context
}) => {
	const place = must(second, 'second question');
	await openQuestion(page, place);
	const given = answerThatIs('best', place.question);
	if (!('sort' in given)) throw new Error('change this test: the question is no longer a sort');
	const [item, group] = must(given.sort[0], 'item');
	const mine = page.getByRole('group', { name: item }).getByRole('radio', { name: group });
	await mine.tap();

	const other = await context.newPage();
	await openQuestion(other, place);
	await answer(other, place.question, answerThatIs('other', place.question));
	await expect(tells(other, LEAD.other, place.question)).toBeVisible();
	await expect(asks(page, place.question)).toBeVisible();
	await expect(mine).toBeChecked();
	await page.bringToFront();
	await answer(page, place.question, given);
	await expect(tells(page, LEAD.best, place.question)).toBeVisible();
	await expect(tells(other, LEAD.best, place.question)).toBeVisible();
});

test('settings and guesses go along too', async ({ page, context }) => {
	const other = await context.newPage();
	await open(other, `lessons/${lesson.slug}/`);
	await page.bringToFront();
	await open(page, `lessons/${lesson.slug}/`);
	await takeGuess(page, lesson);
	await expect(other.getByRole('heading', { name: lesson.guess.takeaway })).toBeVisible();
	await page.getByRole('button', { name: 'Text size, theme and sound' }).tap();
	await page.getByRole('radio', { name: 'Dark' }).tap();
	await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.keyboard.press('Escape');
	await goOn(page);
	await expect(other.getByText(/^Step 1 of/)).toBeVisible();
});

test('ticks in two tabs in the same moment are all kept', async ({ page, context }) => {
	const other = await context.newPage();
	for (const tab of [page, other]) {
		await open(tab, 'summary/');
		// Both have read what is kept, which is nothing.
		await tab.getByLabel('Your own question').tap();
		await expect(tab.getByText('You haven’t finished a lesson yet.')).toBeVisible();
	}
	const boxes = await page.getByRole('checkbox').count();
	expect(boxes).toBeGreaterThanOrEqual(8);
	const tickFour = (from: number) => {
		const inputs = [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')];
		for (const input of inputs.slice(from, from + 4)) input.click();
	};
	await Promise.all([page.evaluate(tickFour, 0), other.evaluate(tickFour, 4)]);
	for (const tab of [page, other]) {
		for (let box = 0; box < 8; box += 1) {
			await expect(tab.getByRole('checkbox').nth(box)).toBeChecked();
		}
	}
	await reload(page);
	for (let box = 0; box < 8; box += 1) {
		await expect(page.getByRole('checkbox').nth(box)).toBeChecked();
	}
});
