import { answerThatIs, LEAD } from '../pages/answers.ts';
import { clinic, lessons, must, redFlags } from '../pages/course.ts';
import { answer, openQuestion, showButton, seen, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';

const places = lessons.flatMap((lesson) =>
	lesson.questions
		.filter(({ safety }) => safety !== undefined)
		.map((question) => ({ lesson, question }))
);
const { number } = clinic.numbers.emergency;

test('the course asks about danger signs, and some call for an ambulance', () => {
	expect(places.length).toBeGreaterThan(2);
	expect(places.filter(({ question }) => question.safety?.do.includes(number))).not.toEqual([]);
});

for (const place of places) {
	const { question } = place;
	const safety = must(question.safety, `safety of ${question.id}`);
	const flag = must(
		redFlags.flags.find(({ id }) => id === safety.flag),
		`sign ${safety.flag}`
	);

	test(`${question.id} ends in what to do and whom to call`, async ({ page }) => {
		await openQuestion(page, place);
		for (const how of ['other', 'shown'] as const) {
			await test.step(how === 'other' ? 'where it was missed' : 'where it was shown', async () => {
				if (how === 'other') await answer(page, question, answerThatIs('other', question));
				else await showButton(page).tap();
				await expect(tells(page, LEAD[how], question)).toBeVisible();
				await expect(page.getByRole('status').filter({ hasText: safety.do })).toBeAttached();

				await expect(seen(page, 'If this happens to you')).toBeVisible();
				const action = seen(page, safety.do);
				await expect(action).toBeVisible();
				const again = page.getByRole('button', { name: 'Try again' });
				const top = async (of: typeof again) => must(await of.boundingBox(), 'place').y;
				expect(await top(action), 'what to do comes first').toBeLessThan(await top(again));
				if (safety.do.includes(number)) {
					const call = page.getByRole('link', { name: `Call ${number}` });
					await expect(call).toHaveAttribute('href', `tel:${number}`);
				}
				await page.getByRole('link', { name: 'See all the signs' }).tap();
				const signs = page.getByRole('heading', { level: 1, name: 'Stop and get help' });
				await expect(signs).toBeVisible();
				await expect(page.getByRole('heading', { name: flag.name, exact: true })).toBeInViewport();
				await page.goBack();
				await again.tap();
			});
		}
	});
}

test('a danger sign that was known needs no calling', async ({ page }) => {
	const place = must(places[0], 'question about a danger sign');
	await openQuestion(page, place);
	await answer(page, place.question, answerThatIs('best', place.question));
	await expect(tells(page, LEAD.best, place.question)).toBeVisible();
	await expect(page.getByRole('link', { name: 'See all the signs' })).toBeHidden();
	await expect(page.getByRole('link', { name: /^Call / })).toBeHidden();
});
