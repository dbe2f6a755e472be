import { answerThatIs } from '../pages/answers.ts';
import {
	beforeLoading,
	exerciseIn,
	lessonAt,
	lessons,
	must,
	myths,
	redFlags,
	stepWith
} from '../pages/course.ts';
import { expect, test } from '../pages/test.ts';

test.use({ javaScriptEnabled: false });

const lesson = lessonAt('wear-and-tear');

test('a lesson is one page to read, from its first step to its sources', async ({ page }) => {
	await page.goto(`lessons/${lesson.slug}/`);
	await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
	for (const { title } of lesson.steps) {
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
	}
	for (const { prompt } of [lesson.guess, ...lesson.questions]) {
		await expect(page.getByRole('heading', { name: prompt, exact: true })).toBeVisible();
	}
	for (const line of lesson.summary) {
		await expect(page.getByText(line, { exact: true })).toBeVisible();
	}
	await expect(page.getByText(lesson.today.do, { exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Where this comes from' })).toBeVisible();
	await expect(page.getByText('What it can’t show').first()).toBeVisible();
	const source = page.getByRole('link', { name: /^Source 1: / }).first();
	await source.tap();
	await expect(page.locator(':target')).toContainText('What it shows');
});

test('answers stay closed until they are asked for, so that a guess stays a guess', async ({
	page
}) => {
	await page.goto(`lessons/${lesson.slug}/`);
	const asked = [lesson.guess, ...lesson.questions];
	for (const question of asked) {
		const paper = page
			.locator('div')
			.filter({ has: page.locator('> h3', { hasText: question.prompt }) })
			.last();
		const told = paper.getByText(question.takeaway);
		await expect(told).toBeHidden();
		await paper.getByText(/^Show (me|the answer)$/).tap();
		await expect(told).toBeVisible();
		await expect(paper.getByText(/Best answer: /)).toBeVisible();
		const best = answerThatIs('best', question);
		if ('pick' in best) await expect(paper).toContainText(must(best.pick[0], 'answer'));
	}
});

test('every lesson is whole in its page', async ({ page }) => {
	for (const { slug, steps } of lessons) {
		await page.goto(`lessons/${slug}/`);
		for (const { title } of steps) {
			await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
		}
	}
});

test('what loads the body is beside what should be asked first', async ({ page }) => {
	const { lesson, step } = stepWith('LoadsTheBody');
	await page.goto(`lessons/${lesson.slug}/`);
	const section = page.getByRole('region', { name: step.title });
	for (const { text } of beforeLoading.questions) {
		await expect(section.getByText(text)).toBeVisible();
	}
	const inside = section.getByText(exerciseIn(step));
	await expect(inside).toBeVisible();
});

test('home leads to the lessons, the myths and the signs', async ({ page }) => {
	await page.goto('');
	await page.getByRole('link', { name: 'Start this lesson', exact: true }).tap();
	await expect(
		page.getByRole('heading', { level: 1, name: must(lessons[0], 'lesson').title })
	).toBeVisible();
	await page.goto('');
	const stops = page.getByRole('navigation', { name: 'The seven stops' }).getByRole('link');
	await expect(stops).toHaveCount(7);
	await stops.nth(1).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'All lessons' })).toBeVisible();
	await expect(page.getByRole('main').getByRole('link')).toHaveCount(lessons.length);

	await page.goto('');
	await page.getByRole('link', { name: 'Myths, checked' }).tap();
	await expect(page.getByRole('article')).toHaveCount(myths.length);
	const card = page.getByRole('article', { name: must(myths[0], 'myth').myth });
	const fact = card.getByText(must(myths[0], 'myth').answer, { exact: true });
	await expect(fact).toBeHidden();
	await card.getByText(/See the answer$/).tap();
	await expect(fact).toBeVisible();
});

test('no button is there that would do nothing', async ({ page }) => {
	for (const path of [
		'',
		`lessons/${lesson.slug}/`,
		'red-flags/',
		'myths/',
		'summary/',
		'diary/',
		'goal/',
		'hurts/'
	]) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('button'), path).toHaveCount(0);
	}
});

test('the signs to stop for are there to read and to call from', async ({ page }) => {
	await page.goto('');
	await page.getByRole('link', { name: 'Get help', exact: true }).tap();
	for (const flag of redFlags.flags) {
		const sign = page.getByRole('article').filter({
			has: page.getByRole('heading', { name: flag.name, exact: true })
		});
		await expect(sign).toContainText(flag.do);
		for (const line of flag.notice) await expect(sign.getByText(line)).toBeVisible();
	}
	await expect(page.getByRole('link', { name: /^Call / }).first()).toHaveAttribute('href', /^tel:/);
});
