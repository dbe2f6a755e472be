import { answerThatIs, LEAD } from '../pages/answers.ts';
import { aClinic } from '../pages/clinic.ts';
import { lessonAt, must } from '../pages/course.ts';
import { open } from '../pages/open.ts';
import { startPlan } from '../pages/plan.ts';
import { answer, asks, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { goOn } from '../pages/walk.ts';

const lesson = lessonAt('can-i-run-again');
const questionAt = (index: number) =>
	must(lesson.questions[index], `question ${String(index + 1)}`);
const [first, second, third] = [questionAt(0), questionAt(1), questionAt(2)] as const;
const NOW = '2026-11-26T10:00:00+11:00';
const LATER = '2027-12-31T10:00:00+11:00';
const BACK = '2025-11-26T10:00:00+11:00';
/** Words of a page that reckoned with a clock it should not have trusted. */
const ODD = /NaN|Invalid|undefined|(^|\s)[-−]\d+ (day|second|minute)/;

test('after 400 days everything is found; with the clock set back it continues', async ({
	page
}) => {
	await page.clock.setFixedTime(NOW);
	const { plan } = await aClinic();
	const iat = Date.parse(NOW) / 1000;
	await startPlan(page, await plan({ lessons: [lesson.slug], due: '2026-12-10', iat }));
	await open(page, `lessons/${lesson.slug}/#question-${first.id}`);
	await answer(page, first, answerThatIs('other', first));
	await expect(tells(page, LEAD.other, first)).toBeVisible();
	await goOn(page);
	await expect(asks(page, second)).toBeVisible();

	await page.clock.setFixedTime(LATER);
	await open(page);
	const card = page.getByRole('region', { name: 'Your plan' });
	await expect(card).toContainText('It was meant for Thursday 10 December 2026. Carry on when you');
	await expect(page.getByText(`You are at question 2 of ${lesson.questions.length}`)).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText(ODD);
	await page.getByRole('link', { name: 'Carry on' }).tap();
	await answer(page, second, answerThatIs('best', second));
	await expect(tells(page, LEAD.best, second)).toBeVisible();
	await goOn(page);
	await expect(asks(page, third)).toBeVisible();

	await page.clock.setFixedTime(BACK);
	await open(page);
	await expect(card).toContainText('Finish by Thursday 10 December 2026.');
	await expect(page.getByText(`You are at question 3 of ${lesson.questions.length}`)).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText(ODD);
	await page.getByRole('link', { name: 'Carry on' }).tap();
	await answer(page, third, answerThatIs('best', third));
	await expect(tells(page, LEAD.best, third)).toBeVisible();

	// What was answered before, in a year that lies ahead now, is still there.
	await open(page, `lessons/${lesson.slug}/#question-${first.id}`);
	await expect(tells(page, LEAD.other, first)).toBeVisible();
});
