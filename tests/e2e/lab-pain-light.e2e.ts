import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../pages/axe.ts';
import { must } from '../pages/course.ts';
import { doubleText, labWords, mark, openLab, setSlider } from '../pages/lab-words.ts';
import { press, type By } from '../pages/question.ts';
import { sideways } from '../pages/sideways.ts';
import { expect, test } from '../pages/test.ts';

const words = labWords('05-build-up', 'pain-light');
const STEP = 'build-up/#pain-light';
const { lights, morning, moves, not_for: notFor, run } = words;

const light = (lab: Locator, name: string) => lab.getByRole('heading', { name, exact: true });
const radio = (lab: Locator, name: string) => lab.getByRole('radio', { name, exact: true });

async function answer(
	page: Page,
	lab: Locator,
	given: { pain: number; moved: string; next: string },
	by: By
) {
	await setSlider(page, lab, run.ask, given.pain, by);
	await mark(page, radio(lab, given.moved), by);
	await mark(page, radio(lab, given.next), by);
}

for (const by of ['tap', 'keyboard'] as const) {
	test(`the worse light counts, by ${by}`, async ({ page }) => {
		const lab = await openLab(page, STEP, words);
		await answer(page, lab, { pain: 2, moved: moves.same, next: morning.as_usual }, by);
		await expect(light(lab, lights.green.name)).toBeVisible();
		await expect(lab.getByText(lights.green.do)).toBeVisible();

		await mark(page, radio(lab, morning.settled), by);
		await expect(light(lab, lights.amber.name)).toBeVisible();
		await expect(lab.getByText(`${morning.name}: amber`)).toBeVisible();

		await mark(page, radio(lab, moves.differently), by);
		await expect(light(lab, lights.red.name)).toBeVisible();
		await expect(lab.getByText(lights.red.do)).toBeVisible();
	});

	test(`one sign and there is no light, but what to do, by ${by}`, async ({ page }) => {
		const lab = await openLab(page, STEP, words);
		await answer(page, lab, { pain: 0, moved: moves.same, next: morning.as_usual }, by);
		await expect(light(lab, lights.green.name)).toBeVisible();
		const sign = must(notFor.items[0], 'sign').text;
		await lab.getByRole('checkbox', { name: sign }).focus();
		await mark(page, lab.getByRole('checkbox', { name: sign }), by);
		await expect(lab.getByRole('heading', { name: 'Stop, and see what to do' })).toBeVisible();
		await expect(lab.getByText(notFor.stop)).toBeVisible();
		for (const { name } of Object.values(lights)) await expect(light(lab, name)).toBeHidden();
		await press(page, lab.getByRole('link', { name: 'See what to do' }), by);
		await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
	});
}

test('whom it is not for, and what to do, is there before anything is answered', async ({
	page
}) => {
	const lab = await openLab(page, STEP, words);
	for (const { text } of notFor.items) {
		await expect(lab.getByRole('checkbox', { name: text })).toBeVisible();
	}
	await expect(lab.getByRole('link', { name: 'See what to do' })).toBeVisible();
	for (const { name } of Object.values(lights)) await expect(light(lab, name)).toBeHidden();
});

test('much pain is red at once; before the morning a light is only so far', async ({ page }) => {
	const lab = await openLab(page, STEP, words);
	await setSlider(page, lab, run.ask, words.bands.amber_up_to + 1, 'tap');
	await expect(light(lab, lights.red.name)).toBeVisible();
	await setSlider(page, lab, run.ask, words.bands.amber_up_to, 'tap');
	await expect(light(lab, lights.red.name)).toBeHidden();
	await mark(page, radio(lab, moves.same), 'tap');
	await mark(page, radio(lab, morning.not_yet), 'tap');
	await expect(light(lab, `${lights.amber.name} so far`)).toBeVisible();
	await expect(lab.getByText(words.so_far)).toBeVisible();
});

test('it has no barrier that axe can find, dark and lit', async ({ page }) => {
	const lab = await openLab(page, STEP, words);
	await expectNoViolations(page, 'before');
	await answer(page, lab, { pain: 4, moved: moves.same, next: morning.not_yet }, 'tap');
	await expectNoViolations(page, 'lit');
});

test('what to do instead of a light has none', async ({ page }) => {
	const lab = await openLab(page, STEP, words);
	await mark(page, lab.getByRole('checkbox').first(), 'tap');
	await expectNoViolations(page, 'stopped');
});

test('nothing sticks out at 320 px with large text', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const lab = await openLab(page, STEP, words);
	await answer(page, lab, { pain: 4, moved: moves.same, next: morning.not_yet }, 'tap');
	await doubleText(page);
	expect(await sideways(page)).toEqual([]);
});

test('paper keeps the table', async ({ page }) => {
	await openLab(page, STEP, words);
	await expect(page.getByRole('table')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table').filter({ hasText: lights.amber.name })).toBeVisible();
});
