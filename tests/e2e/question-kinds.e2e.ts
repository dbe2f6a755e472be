import { untilStored } from '../pages/until-stored.ts';
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

	test(`a question of the kind ${kind} is asked, answered, shown and kept`, async ({ page }) => {
		test.slow();
		const tryAgain = () => page.getByRole('button', { name: 'Try again' }).tap();
		/** A screen reader hears only what changes where it listened all along. */
		const listen = () =>
			page.evaluate(() => {
				for (const region of document.querySelectorAll('[role=status]')) {
					region.classList.add('there-before');
				}
			});
		await openQuestion(page, place);

		const sentence = MISSING[kind];
		if (sentence !== undefined) {
			await test.step('it says what is missing, until it is there', async () => {
				const missing = page.getByRole('status').filter({ hasText: sentence });
				await checkButton(page).press('Enter');
				await expect(missing).toBeVisible();
				await expect(asks(page, question)).toBeVisible();
				await choose(page, question, best, 'tap');
				await expect(missing).toBeHidden();
			});
		}

		await test.step('half an answer is there again after a reload', async () => {
			// What was just chosen where something was missing is half an answer as well.
			if (sentence === undefined) await choose(page, question, wrong, 'tap');
			const chosen = page.getByRole('main').locator(':checked:visible');
			const count = await chosen.count();
			if ('pick' in wrong || 'sort' in wrong) expect(count).toBeGreaterThan(0);
			await untilStored(page, 'notes', question.id);
			await reload(page);
			await expect(asks(page, question)).toBeVisible();
			await expect(chosen).toHaveCount(count);
			// A tick stays until it is taken away.
			const ticked = page.getByRole('main').getByRole('checkbox', { checked: true });
			while ((await ticked.count()) > 0) await ticked.first().uncheck();
			if (kind === 'number') await page.getByRole('main').getByRole('textbox').clear();
		});

		await test.step('a wrong answer is told: what was yours, what was best, and why', async () => {
			await listen();
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
		});

		await test.step('its step can be looked at again, and the answer is still there', async () => {
			await page.getByRole('link', { name: `Look again: ${step.title}` }).tap();
			await expect(page.getByRole('heading', { name: step.title })).toBeVisible();
			await page.goBack();
			await reload(page);
			await expect(tells(page, LEAD.other, question)).toBeVisible();
		});

		await test.step('it is tried again with the keyboard alone, and kept', async () => {
			await tryAgain();
			await answer(page, question, best, 'keyboard');
			await expect(tells(page, LEAD.best, question)).toBeFocused();
			await reload(page);
			await expect(tells(page, LEAD.best, question)).toBeVisible();
		});

		await test.step('it is shown to whoever is not sure', async () => {
			await tryAgain();
			await showButton(page).tap();
			await expect(tells(page, LEAD.shown, question)).toBeVisible();
			await expect(seen(page, /^Your (answer|order)/)).toBeHidden();
			await expect(seen(page, /^(Best (answer|order)|This fits)/)).toBeVisible();
		});

		if ('partly' in question) {
			await test.step('a partly right answer gets its own word', async () => {
				await tryAgain();
				await answer(page, question, answerThatIs('partly', question));
				await expect(tells(page, LEAD.partly, question)).toBeVisible();
				await expect(seen(page, question.partly)).toBeVisible();
			});
		}

		await test.step('it does not mind being translated', async () => {
			await tryAgain();
			await translate(page);
			await answer(page, question, wrong);
			await expect(tells(page, LEAD.other, question)).toBeVisible();
			await tryAgain();
			await answer(page, question, best);
			await expect(tells(page, LEAD.best, question)).toBeVisible();
			await page.getByRole('link', { name: 'Next', exact: true }).tap();
			await expect(tells(page, LEAD.best, question)).toBeHidden();
		});
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
