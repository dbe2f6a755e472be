import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../pages/axe.ts';
import { clinic, must } from '../pages/course.ts';
import { doubleText, labWords, mark, openLab } from '../pages/lab-words.ts';
import { press, type By } from '../pages/question.ts';
import { horizontalOverflow } from '../pages/overflow.ts';
import { expect, test } from '../pages/test.ts';
import { pointsInWords } from '../../src/lib/lab/pain-light/points.ts';

const words = labWords('05-build-up', 'pain-light');
const STEP = 'build-up/#pain-light';
const { later, lights, morning, moves, not_for: notFor, run, signs } = words;
const points = pointsInWords(words);

const light = (lab: Locator, name: string) => lab.getByRole('heading', { name, exact: true });
const radio = (lab: Locator, name: string) => lab.getByRole('radio', { name, exact: true });

/** One number of the scale from 0 to 10. */
const number = (lab: Locator, pain: number) =>
	lab.getByRole('group', { name: run.ask }).getByRole('radio', { name: String(pain), exact: true });

async function answer(
	page: Page,
	lab: Locator,
	given: { pain: number; moved: string; next: string; evening?: string },
	by: By
) {
	await mark(page, number(lab, given.pain), by);
	await mark(page, radio(lab, given.evening ?? points.green), by);
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
		await expect(lab.getByText(must(notFor.items[0], 'sign').do)).toBeVisible();
		for (const { name } of Object.values(lights)) await expect(light(lab, name)).toBeHidden();
		await press(page, lab.getByRole('link', { name: 'See what to do' }), by);
		await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
	});
}

test('everyone it is not for reads what to do, with a call only where it may need one', async ({
	page
}) => {
	const lab = await openLab(page, STEP, words);
	const call = lab.getByRole('link', { name: `Call ${clinic.numbers.emergency.number}` });
	for (const item of notFor.items) {
		const box = lab.getByRole('checkbox', { name: item.text, exact: true });
		await box.tap();
		await expect(lab.getByText(item.do, { exact: true })).toBeVisible();
		await expect(call).toHaveCount(item.call ? 1 : 0);
		await box.tap();
	}
});

test('each red sign is red whatever the number, and says what to do', async ({ page }) => {
	const lab = await openLab(page, STEP, words);
	await answer(page, lab, { pain: 0, moved: moves.same, next: morning.as_usual }, 'tap');
	await expect(light(lab, lights.green.name)).toBeVisible();
	for (const item of signs.items) {
		const box = lab.getByRole('checkbox', { name: item.text, exact: true });
		await box.tap();
		await expect(light(lab, lights.red.name)).toBeVisible();
		await expect(lab.getByText(item.do, { exact: true })).toBeVisible();
		await box.tap();
		await expect(light(lab, lights.green.name)).toBeVisible();
	}
});

test('much pain later that day is red, though the run and the morning were fine', async ({
	page
}) => {
	const lab = await openLab(page, STEP, words);
	const given = { pain: 2, moved: moves.same, next: morning.as_usual };
	await answer(page, lab, { ...given, evening: points.red }, 'tap');
	await expect(light(lab, lights.red.name)).toBeVisible();
	await mark(page, radio(lab, later.not_yet), 'tap');
	await expect(light(lab, `${lights.green.name} so far`)).toBeVisible();
});

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
	await mark(page, number(lab, words.bands.amber_up_to + 1), 'tap');
	await expect(light(lab, lights.red.name)).toBeVisible();
	await mark(page, number(lab, words.bands.amber_up_to), 'tap');
	await expect(light(lab, lights.red.name)).toBeHidden();
	await mark(page, radio(lab, points.green), 'tap');
	await mark(page, radio(lab, moves.same), 'tap');
	await mark(page, radio(lab, morning.not_yet), 'tap');
	await expect(light(lab, `${lights.amber.name} so far`)).toBeVisible();
	await expect(lab.getByText(words.so_far)).toBeVisible();
});

test('the run has no number until one is chosen, and there is no light without it', async ({
	page
}) => {
	const lab = await openLab(page, STEP, words);
	const asked = lab.getByRole('group', { name: run.ask });
	await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(asked.getByText('Not answered yet.')).toBeVisible();
	await expect(lab.getByText(`${signs.name}: none ticked`)).toBeVisible();
	for (const name of [points.green, moves.same, morning.as_usual]) {
		await mark(page, radio(lab, name), 'tap');
	}
	await expect(lab.getByText(`${run.name}: not answered yet`)).toBeVisible();
	for (const { name } of Object.values(lights)) await expect(light(lab, name)).toBeHidden();

	await mark(page, number(lab, 0), 'tap');
	await expect(asked.getByText('Not answered yet.')).toBeHidden();
	await expect(light(lab, lights.green.name)).toBeVisible();
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
	const lab = await openLab(page, STEP, words);
	await page.setViewportSize({ width: 320, height: 640 });
	await answer(page, lab, { pain: 4, moved: moves.same, next: morning.not_yet }, 'tap');
	await doubleText(page);
	expect(await horizontalOverflow(page)).toEqual([]);
});

test('the table is above the lab, on the screen and on paper', async ({ page }) => {
	await openLab(page, STEP, words);
	const table = page.getByRole('table').filter({ visible: true });
	for (const name of ['green', 'amber', 'red'] as const) {
		const row = table.getByRole('row').filter({ hasText: points[name] });
		await expect(row).toContainText(lights[name].name);
		await expect(row).toContainText(lights[name].do);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await horizontalOverflow(page)).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	await expect(table.getByRole('row').filter({ hasText: points.amber })).toBeVisible();
});

test('paper says whom it is not for, and the red signs, as the screen does', async ({ page }) => {
	await openLab(page, STEP, words);
	await page.emulateMedia({ media: 'print' });
	const items = page.getByRole('listitem').filter({ visible: true });
	for (const { text, do: action } of [...notFor.items, ...signs.items]) {
		await expect(items.filter({ hasText: `${text}: ${action}` }).first()).toBeVisible();
	}
});
