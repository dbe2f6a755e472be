import { expect as expectAny, type Locator, type Page } from '@playwright/test';
import { answerThatIs, LEAD } from '../pages/answers.ts';
import { lessonAt, lessons, must, stepWith } from '../pages/course.ts';
import { tabTo } from '../pages/keyboard.ts';
import { open } from '../pages/open.ts';
import { answer, asks, press, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { endHeading, goOn, heading, takeGuess } from '../pages/walk.ts';

const lesson = must(lessons[0], 'first lesson');

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

/** Opens a dialog from the keyboard, closes it with Esc, and finds the focus where it was. */
async function openAndEscape(page: Page, opener: Locator, name: string | RegExp) {
	await press(page, opener, 'keyboard');
	await expect(dialog(page, name)).toBeVisible();
	await expect(dialog(page, name).locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(dialog(page, name)).toBeHidden();
	await expect(opener).toBeFocused();
}

test('a whole lesson without a pointer, from home to its end', async ({ page }) => {
	test.slow();
	expect(new Set(lesson.questions.map(({ kind }) => kind))).toEqual(
		new Set(['several', 'sort', 'single', 'order'])
	);
	await open(page);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the text' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
	await press(page, page.getByRole('link', { name: 'Start this lesson', exact: true }), 'keyboard');

	await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
	await takeGuess(page, lesson, 'keyboard');
	for (const [index, { title }] of lesson.steps.entries()) {
		await expect(heading(page, title)).toBeVisible();
		if (index > 0) await expect(heading(page, title)).toBeFocused();
		await goOn(page, 'keyboard');
	}
	for (const question of lesson.questions) {
		await expect(asks(page, question)).toBeFocused();
		const wish = question.kind === 'sort' ? 'other' : 'best';
		await answer(page, question, answerThatIs(wish, question), 'keyboard');
		await expect(tells(page, LEAD[wish], question)).toBeFocused();
		await goOn(page, 'keyboard');
	}
	const missed = must(
		lesson.questions.find(({ kind }) => kind === 'sort'),
		'question to sort'
	);
	await expect(asks(page, missed)).toBeFocused();
	await answer(page, missed, answerThatIs('best', missed), 'keyboard');
	await expect(tells(page, LEAD.best, missed)).toBeFocused();
	await press(page, page.getByRole('button', { name: 'Next', exact: true }), 'keyboard');

	await expect(endHeading(page)).toBeFocused();
	await press(page, page.getByText('Look over my answers'), 'keyboard');
	await expect(page.getByText('Your answer', { exact: true }).first()).toBeVisible();
	await press(page, page.getByRole('link', { name: 'Next lesson' }), 'keyboard');
	const second = must(lessons[1], 'second lesson');
	await expect(page.getByRole('heading', { level: 1, name: second.title })).toBeVisible();
});

test('an item that is moved keeps the focus, and its new place is announced', async ({ page }) => {
	const question = must(
		lesson.questions.find(({ kind }) => kind === 'order'),
		'question to put in order'
	);
	await open(page, `lessons/${lesson.slug}/#question-${question.id}`);
	const up = page.getByRole('button', { name: /^Move .+ up$/ }).last();
	const name = must(await up.getAttribute('aria-label'), 'name');
	await press(page, up, 'keyboard');
	const same = page.getByRole('button', { name, exact: true });
	await expect(same).toBeFocused();
	await expect(
		page.getByRole('status').filter({ hasText: /: now number \d of \d\.$/ })
	).toBeAttached();
	for (let times = 0; times < 5; times += 1) await page.keyboard.press('Enter');
	await expect(same, 'at the top it still has the focus').toBeFocused();
	await expect(
		page.getByRole('status').filter({ hasText: /: now number 1 of \d\.$/ })
	).toBeAttached();
});

test('dialogs open, hold the focus, close with Esc and give it back', async ({ page }) => {
	const wear = lessonAt('wear-and-tear');
	await open(page, `lessons/${wear.slug}/`);
	const look = page.getByRole('button', { name: 'Text size, theme and sound' });
	await openAndEscape(page, look, 'Look and sound');
	await openAndEscape(page, page.getByRole('link', { name: 'arthritis' }).first(), /arthritis/i);
	await open(page, `lessons/${wear.slug}/#${must(wear.steps[1], 'step').id}`);
	const source = page.getByRole('link', { name: /^Source \d+: where this comes from/ }).first();
	await openAndEscape(page, source, 'Where this comes from');
	await open(page, 'progress/');
	const erase = page.getByRole('button', { name: 'Erase everything' });
	await openAndEscape(page, erase, 'Erase everything?');
	await open(page, 'myths/');
	const card = page.getByRole('article').first();
	await press(page, card.getByRole('button', { name: 'False', exact: true }), 'keyboard');
	await expect(card.locator(':focus')).toHaveCount(1);
	const from = card.getByText('Sources:').getByRole('button').first();
	await openAndEscape(page, from, 'Where this comes from');
});

test('Tab goes round in an open dialog and does not leave it', async ({ page }) => {
	await open(page);
	await press(page, page.getByRole('button', { name: 'Text size, theme and sound' }), 'keyboard');
	const sheet = dialog(page, 'Look and sound');
	await expect(sheet.getByRole('radio', { name: 'Light' })).toBeVisible();
	for (let stops = 0; stops < 12; stops += 1) {
		await page.keyboard.press('Tab');
		const outside = await page.evaluate(() => {
			const focused = document.activeElement;
			return focused !== document.body && !focused?.closest('dialog');
		});
		expectAny(outside, `stop ${stops + 1} lies behind the dialog`).toBe(false);
	}
	await tabTo(page, sheet.getByRole('button', { name: 'Close' }));
	await page.keyboard.press('Enter');
	await expect(sheet).toBeHidden();
});

test('where one is to be seen at every stop of the Tab key', async ({ page }) => {
	const { lesson: withPeople, step } = stepWith('People');
	for (const path of ['', `lessons/${withPeople.slug}/#${step.id}`, 'summary/']) {
		await open(page, path);
		for (let stops = 0; stops < 12; stops += 1) {
			await page.keyboard.press('Tab');
			const seen = await page.evaluate(() => {
				const focused = document.activeElement;
				if (!focused || focused === document.body) return 'nowhere';
				const marked = [focused, ...focused.querySelectorAll('*'), focused.parentElement];
				const isMarked = marked.some((node) => {
					if (!node) return false;
					const { outlineStyle, outlineWidth } = getComputedStyle(node);
					return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
				});
				return isMarked ? 'marked' : `not marked: ${focused.outerHTML.slice(0, 120)}`;
			});
			expectAny(['marked', 'nowhere'], `stop ${stops + 1} of ${path}: ${seen}`).toContain(seen);
		}
	}
});
