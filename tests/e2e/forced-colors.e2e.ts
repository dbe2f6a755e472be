import { answerThatIs, LEAD } from '../pages/answers.ts';
import { lessonAt, questionOfKind } from '../pages/course.ts';
import {
	contrasts,
	expectFocusRing,
	expectIconsToShow,
	expectToLookDifferent,
	shapeOf,
	systemColors
} from '../pages/forced-colors.ts';
import { labWords, mark, openLab } from '../pages/lab-words.ts';
import { open } from '../pages/open.ts';
import { seedDone } from '../pages/plan.ts';
import { checkButton, choose, openQuestion, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { pointsInWords } from '../../src/lib/lab/pain-light/points.ts';

/*
 * Forced colours, as in Windows' contrast themes, take backgrounds and shadows away and leave the device's
 * few colours. All information must then be given by a border, a mark, an icon or words.
 */
test.use({ reducedMotion: 'reduce', contextOptions: { forcedColors: 'active' } });

test('an answer: how far one is, what is chosen, where the focus is, how it went', async ({
	page
}) => {
	const { question, lesson } = questionOfKind('single');
	await openQuestion(page, { question, lesson });
	const dots = page.getByRole('banner').locator('ol > li');
	const [done, now, next] = [dots.first(), page.locator('li.now'), dots.last()];
	expect((await shapeOf(now)).border).not.toBe((await shapeOf(next)).border);
	const fill = (dot: typeof done) => dot.evaluate((node) => getComputedStyle(node).backgroundColor);
	expect(await fill(done)).not.toBe(await fill(next));

	await choose(page, question, answerThatIs('other', question), 'tap');
	const chosen = page.getByRole('main').getByRole('radio', { checked: true });
	const other = page.getByRole('main').getByRole('radio', { checked: false }).first();
	await expect(async () => {
		const [one, another] = [await shapeOf(chosen), await shapeOf(other)];
		expect(one.border).not.toBe(another.border);
		expect(one.sign).not.toBe(another.sign);
	}).toPass();
	await page.keyboard.press('ArrowDown');
	await expectFocusRing(page);
	await page.keyboard.press('ArrowUp');

	await checkButton(page).tap();
	await expect(tells(page, LEAD.other, question)).toBeVisible();
	const [yours, best] = [page.locator('.box.not-best'), page.locator('.box.best')];
	const [mine, right] = [await shapeOf(yours), await shapeOf(best)];
	expect([mine.icon !== right.icon, mine.border !== right.border]).toEqual([true, true]);
	await expectIconsToShow(page);
	await page.keyboard.press('Tab');
	await expectFocusRing(page);
});

test('people: those it is about are filled, the others are drawn round; a slider shows its value', async ({
	page
}) => {
	await open(page, `lessons/${lessonAt('wear-and-tear').slug}/`);
	const { canvas, text } = await systemColors(page);
	const person = (kind: string) =>
		page
			.locator(`main pattern.${kind}`)
			.first()
			.evaluate((node) => {
				const { fill, stroke } = getComputedStyle(node);
				return { fill, stroke };
			});
	expect(await person('rest')).toEqual({ fill: canvas, stroke: text });
	for (const kind of ['lit', 'gold']) expect((await person(kind)).fill).toBe(text);

	const slider = page.getByRole('slider').first();
	await slider.focus();
	await expectFocusRing(page);
	await expectToLookDifferent(page, slider, () => page.keyboard.press('End'));
});

test.describe('on a dark device, where the light theme was chosen before', () => {
	test.use({ colorScheme: 'dark' });

	test('the device’s colours win; stops, lights and ticks can be distinguished', async ({
		page
	}) => {
		await seedDone(page, { 'can-i-run-again': '2026-11-01' });
		await page.getByRole('button', { name: 'Text size, theme and sound' }).tap();
		await page.getByRole('radio', { name: 'Light' }).tap();
		await page.getByRole('button', { name: 'Close' }).tap();
		await open(page);
		await expect(page.locator('.marker.done')).toHaveCount(1);
		const icons = await Promise.all(
			['done', 'now', 'next'].map(async (state) =>
				shapeOf(page.locator(`.marker.${state}`).first()).then(({ icon }) => icon)
			)
		);
		expect(new Set(icons).size).toBe(3);
		await expectIconsToShow(page);

		const words = labWords('05-build-up', 'pain-light');
		const lab = await openLab(page, 'build-up/#pain-light', words);
		const { name } = words.lights.amber;
		const { green } = pointsInWords(words);
		const scale = lab.getByRole('group', { name: words.run.ask });
		await mark(page, scale.getByRole('radio', { name: '2', exact: true }), 'tap');
		await mark(page, lab.getByRole('radio', { name: green, exact: true }), 'tap');
		await mark(page, lab.getByRole('radio', { name: words.moves.same, exact: true }), 'tap');
		await mark(page, lab.getByRole('radio', { name: words.morning.settled, exact: true }), 'tap');
		await expect(lab.getByRole('heading', { name, exact: true })).toBeVisible();
		const lamps = lab.locator('svg text');
		await expect(lamps.and(page.locator('.lit'))).toHaveText(name);
		await expect(lamps.and(page.locator('.lit'))).toHaveCSS('font-weight', '700');
		// Drawings have colours of their own, made for a theme: those of a light one are lost on black.
		const fills = await lamps.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
		expect(Math.min(...(await contrasts(page, fills)))).toBeGreaterThanOrEqual(4.5);

		const tick = lab.getByRole('checkbox').first();
		await expectToLookDifferent(page, tick, () => tick.check());
		await expectIconsToShow(page);
	});
});
