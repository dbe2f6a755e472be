import type { Page } from '@playwright/test';
import { lessonAt, lessons, must } from '../pages/course.ts';
import { open, reload } from '../pages/open.ts';
import { seen } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { takeGuess } from '../pages/walk.ts';

const lesson = lessonAt('wear-and-tear');

const openLook = (page: Page) =>
	page.getByRole('button', { name: 'Text size, theme and sound' }).tap();

test('text size, theme and sound hold at once, and are kept', async ({ page, context, faults }) => {
	const size = (of: Page) =>
		of.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
	const ground = (of: Page) =>
		of.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await open(page);
	const [standard, light] = [await size(page), await ground(page)];
	await openLook(page);
	await page.getByRole('radio', { name: 'Largest' }).tap();
	await page.getByRole('radio', { name: 'Dark' }).tap();
	await page.getByRole('radio', { name: 'A soft tap when I check an answer' }).tap();
	await expect.poll(() => size(page)).toBeGreaterThan(1.5 * standard);
	await expect.poll(() => ground(page)).not.toBe(light);
	const dark = await ground(page);
	await page.getByRole('button', { name: 'Close' }).tap();

	const next = await context.newPage();
	await next.route('**/*.js', (route) => route.abort());
	await next.goto('myths/');
	expect(await size(next), 'before any script has come').toBeGreaterThan(1.5 * standard);
	expect(await ground(next), 'before any script has come').toBe(dark);
	await next.unroute('**/*.js');
	await reload(next);
	// The browser logs the scripts that did not come, the last of them late.
	const others = faults.filter((one) => !/ERR_FAILED|dynamically imported/.test(one));
	faults.splice(0, faults.length, ...others);
	await openLook(next);
	for (const name of ['Largest', 'Dark', 'A soft tap when I check an answer']) {
		await expect(next.getByRole('radio', { name })).toBeChecked();
	}
	await next.getByRole('radio', { name: 'As my device' }).tap();
	await next.getByRole('radio', { name: 'Standard' }).tap();
	await expect.poll(() => ground(next)).toBe(light);
	await next.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(() => ground(next)).toBe(dark);
	await reload(next);
	expect(await size(next)).toBe(standard);
});

test('a lesson prints its text, questions, answers and sources', async ({ page }) => {
	await open(page, `lessons/${lesson.slug}/`);
	await takeGuess(page, lesson);
	await page.emulateMedia({ media: 'print' });
	for (const { title } of lesson.steps) {
		await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
	}
	for (const { prompt, takeaway } of [lesson.guess, ...lesson.questions]) {
		await expect(seen(page, prompt)).toBeVisible();
		await expect(page.getByText(takeaway).filter({ visible: true }).first()).toBeVisible();
	}
	for (const line of lesson.summary) await expect(seen(page, line)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Answers', exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Where this comes from' })).toBeVisible();
	await expect(page.getByText('Draft: not yet checked by a clinician')).toBeVisible();
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test.describe('once the course is saved', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a lesson prints whole though nobody has touched it yet', async ({ page }) => {
		await open(page, `lessons/${lesson.slug}/`);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await expect(async () => {
			// A tagged file names its headings in plain text.
			const pdf = (await page.pdf({ outline: true, tagged: true })).toString('latin1');
			const titles = [...pdf.matchAll(/\/Title ?\(((?:[^()\\]|\\.)*)\)/g)].map(
				([, title]) => title
			);
			for (const { title } of lesson.steps.slice(1)) expect(titles).toContain(title);
			expect(titles).toContain('Check what you remember');
			expect(titles).toContain('What to hold on to');
			expect(titles).toContain('Answers');
			expect(titles).toContain('Where this comes from');
		}).toPass({ timeout: 15_000 });
	});
});

test('reduced motion stops all movement', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	await page.evaluate(() => {
		const moves = { count: 0 };
		Object.assign(window, { moves });
		const { animate } = Element.prototype;
		Element.prototype.animate = function (...given) {
			moves.count += 1;
			return animate.apply(this, given);
		};
		document.startViewTransition = () => {
			moves.count += 1;
			throw new Error('a view transition');
		};
		const watch = ({ type }: Event) => (moves.count += type === 'animationstart' ? 1 : 0);
		document.addEventListener('animationstart', watch, true);
	});
	await page.getByRole('link', { name: 'Start this lesson', exact: true }).tap();
	const first = must(lessons[0], 'lesson');
	await takeGuess(page, first);
	await page.getByRole('link', { name: 'Next', exact: true }).tap();
	await expect(
		page.getByRole('heading', { name: must(first.steps[1], 'step').title })
	).toBeVisible();
	await page.getByRole('link', { name: `Close ${first.title}` }).tap();
	await expect(page.getByRole('heading', { name: first.title })).toBeVisible();
	const moves = await page.evaluate(
		() => (window as unknown as { moves: { count: number } }).moves
	);
	expect(moves.count).toBe(0);
	const running = await page.evaluate(() =>
		document
			.getAnimations()
			.filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 10)
			.map((one) => one.id || one.constructor.name)
	);
	expect(running).toEqual([]);
});
