import { answerThatIs, LEAD, reasonsOf } from '../pages/answers.ts';
import { KINDS, must, questionOfKind } from '../pages/course.ts';
import { reload } from '../pages/open.ts';
import {
	answer,
	asks,
	checkButton,
	choose,
	openQuestion,
	seen,
	showButton,
	tells
} from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { translate } from '../pages/translate.ts';

/** What is said where nothing is chosen; of an order and an estimate there is always one. */
const MISSING: Partial<Record<(typeof KINDS)[number], string | RegExp>> = {
	single: 'Choose an answer first.',
	'true-false': 'Choose an answer first.',
	several: 'Choose at least one answer first.',
	place: 'Choose a place first.',
	sort: 'Put every item in a group first.',
	number: /^Type a number from /
};

test.use({ reducedMotion: 'reduce' });

for (const kind of KINDS) {
	const place = questionOfKind(kind);
	const { lesson, question } = place;
	const step = must(
		lesson.steps.find(({ id }) => id === question.step),
		`step ${question.step}`
	);
	const wrong = answerThatIs('other', question);
	const best = answerThatIs('best', question);

	test.describe(`a question of the kind ${kind}`, () => {
		test.beforeEach(({ page }) => openQuestion(page, place));

		test('says what is missing, and is answered with the keyboard alone', async ({ page }) => {
			const sentence = MISSING[kind];
			if (sentence !== undefined) {
				const missing = page.getByRole('status').filter({ hasText: sentence });
				await checkButton(page).press('Enter');
				await expect(missing).toBeVisible();
				await expect(asks(page, question)).toBeVisible();
				await choose(page, question, best, 'tap');
				await expect(missing).toBeHidden();
				await reload(page);
			}
			await answer(page, question, best, 'keyboard');
			await expect(tells(page, LEAD.best, question)).toBeFocused();
		});

		test('tells after a wrong answer what was yours, what was best, and why', async ({ page }) => {
			// A screen reader hears only what changes where it listened all along.
			await page.evaluate(() => {
				for (const region of document.querySelectorAll('[role=status]')) {
					region.classList.add('there-before');
				}
			});
			await answer(page, question, wrong);
			await expect(tells(page, LEAD.other, question)).toBeVisible();
			const told = page.locator('.there-before').filter({ hasText: question.takeaway });
			await expect(told).toContainText(LEAD.other);
			await expect(told).toContainText('You chose: ');
			await expect(told).toContainText('Best answer: ');
			await expect(seen(page, /^Your (answer|order)/)).toBeVisible();
			await expect(seen(page, /^(Best (answer|order)|This fits)/)).toBeVisible();
			const reasons = 'accept' in question ? [question.feedback.above] : reasonsOf(question);
			for (const reason of reasons) await expect(seen(page, reason)).toBeVisible();
			await expect(page.getByRole('main')).not.toContainText(/\bscore|\bstreak|\bpoints\b/i, {
				useInnerText: true
			});

			await page.getByRole('link', { name: `Look again: ${step.title}` }).tap();
			await expect(page.getByRole('heading', { name: step.title })).toBeVisible();
			await page.goBack();
			await page.getByRole('button', { name: 'Try again' }).tap();
			await answer(page, question, best);
			await expect(tells(page, LEAD.best, question)).toBeVisible();
		});

		test('is shown to whoever is not sure', async ({ page }) => {
			await showButton(page).tap();
			await expect(tells(page, LEAD.shown, question)).toBeVisible();
			await expect(seen(page, /^Your (answer|order)/)).toBeHidden();
			await expect(seen(page, /^(Best (answer|order)|This fits)/)).toBeVisible();
		});

		test('is after a reload as it was: untouched, half, wrong or right', async ({ page }) => {
			await reload(page);
			await choose(page, question, wrong, 'tap');
			await reload(page);
			await expect(asks(page, question)).toBeVisible();
			await expect(page.getByRole('main').locator(':checked:visible')).toHaveCount(0);
			for (const [given, lead] of [
				[wrong, LEAD.other],
				[best, LEAD.best]
			] as const) {
				await answer(page, question, given);
				await expect(tells(page, lead, question)).toBeVisible();
				await reload(page);
				await expect(tells(page, lead, question)).toBeVisible();
				await page.getByRole('button', { name: 'Try again' }).tap();
			}
		});

		test('does not mind being translated', async ({ page }) => {
			await translate(page);
			await answer(page, question, wrong);
			await expect(tells(page, LEAD.other, question)).toBeVisible();
			await page.getByRole('button', { name: 'Try again' }).tap();
			await answer(page, question, best);
			await expect(tells(page, LEAD.best, question)).toBeVisible();
			await page.getByRole('link', { name: 'Next', exact: true }).tap();
			await expect(tells(page, LEAD.best, question)).toBeHidden();
		});
	});
}

for (const kind of ['several', 'order', 'sort'] as const) {
	test(`a partly right answer to ${kind} gets its own word`, async ({ page }) => {
		const place = questionOfKind(kind);
		await openQuestion(page, place);
		await answer(page, place.question, answerThatIs('partly', place.question));
		await expect(tells(page, LEAD.partly, place.question)).toBeVisible();
		await expect(seen(page, place.question.partly)).toBeVisible();
	});
}

test('a place is chosen by a tap on the picture', async ({ page }) => {
	const place = questionOfKind('place');
	await openQuestion(page, place);
	for (const { id, text } of place.question.places) {
		await page.locator(`[data-place="${id}"]`).tap();
		await expect(page.getByRole('radio', { name: text, exact: true })).toBeChecked();
	}
});

test('a number is read as people type it, and asked for again where it is none', async ({
	page
}) => {
	const place = questionOfKind('number');
	const { min, max, answer: best } = place.question;
	await openQuestion(page, place);
	const field = page.getByRole('main').getByRole('textbox');
	for (const typed of ['about ten', String(max + 1), String(min - 1)]) {
		await field.fill(typed);
		await checkButton(page).tap();
		await expect(field).toHaveAccessibleDescription(/^Type a number from /);
	}
	await field.fill(` ${best} `);
	await field.press('Enter');
	await expect(tells(page, LEAD.best, place.question)).toBeVisible();
});
