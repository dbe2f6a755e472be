import { expectNoViolations } from '../pages/axe.ts';
import { backupByLink } from '../pages/backup.ts';
import { must } from '../pages/course.ts';
import { doubleText, labWords, mark, openLab } from '../pages/lab-words.ts';
import { press } from '../pages/question.ts';
import { waitForTransitions } from '../pages/wait-for-transitions.ts';
import { horizontalOverflow } from '../pages/overflow.ts';
import { expect, test } from '../pages/test.ts';

const words = labWords('13-footwear', 'shoe');
const STEP = 'footwear/#ask';
const { parts, fitting, try_on: tryOn } = words;

for (const by of ['tap', 'keyboard'] as const) {
	test(`the shoe comes apart and goes together, and each part says what is known, by ${by}`, async ({
		page
	}) => {
		const lab = await openLab(page, STEP, words);
		const shoe = lab.getByRole('img');
		await press(page, lab.getByRole('button', { name: 'Take it apart' }), by);
		await expect(shoe).toHaveAttribute('aria-label', /taken apart/);
		await press(page, lab.getByRole('button', { name: 'Put it together' }), by);
		await expect(shoe).not.toHaveAttribute('aria-label', /taken apart/);

		await expect(lab.getByText(words.comfort)).toBeVisible();
		for (const { name, does, known } of parts) {
			const button = lab.getByRole('button', { name, exact: true });
			await button.focus();
			await press(page, button, by);
			await expect(button).toHaveAttribute('aria-pressed', 'true');
			await expect(lab.getByRole('status').getByText(does)).toBeVisible();
			await expect(lab.getByRole('status').getByText(known)).toBeVisible();
		}
	});

	test(`the list for the shop keeps its ticks, by ${by}`, async ({ page }) => {
		const check = must(fitting.checks[2], 'third check');
		let lab = await openLab(page, STEP, words);
		await mark(page, lab.getByRole('checkbox', { name: check.text }), by);
		const { notes } = await backupByLink(page);
		expect(notes.find(({ name }) => name === 'shoes-checked')?.value).toEqual({
			ticked: [check.id]
		});
		lab = await openLab(page, STEP, words);
		await expect(lab.getByRole('checkbox', { name: check.text })).toBeChecked();
		await expect(lab.getByRole('checkbox', { checked: true })).toHaveCount(1);
	});
}

test('once it is apart, each pointer ends on its part, and the chosen part changes colour', async ({
	page
}) => {
	const lab = await openLab(page, STEP, words);
	const shoe = lab.getByRole('img');
	const laces = shoe.locator('g[data-part="laces"] path').first();
	const plain = await laces.evaluate((node) => getComputedStyle(node).fill);
	await lab.getByRole('button', { name: 'Laces', exact: true }).tap();
	await expect
		.poll(() => laces.evaluate((node) => getComputedStyle(node).fill), 'the chosen part')
		.not.toBe(plain);
	await lab.getByRole('button', { name: 'Take it apart' }).tap();
	await waitForTransitions(page);
	const spots = await shoe.locator('circle').evaluateAll((all) =>
		all.map((spot) => {
			const part = spot.nextElementSibling?.getAttribute('data-part') ?? '';
			const { left, top, width, height } = spot.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			const boxes = [...(spot.closest('svg')?.querySelectorAll(`g[data-part="${part}"]`) ?? [])];
			const ends = boxes.some((node) => {
				const box = node.getBoundingClientRect();
				return x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2;
			});
			return { part, ends };
		})
	);
	expect(spots).toEqual(spots.map(({ part }) => ({ part, ends: true })));
	expect(spots).toHaveLength(parts.length);
});

test('a tap on a part of the drawing shows it', async ({ page }) => {
	const lab = await openLab(page, STEP, words);
	const drawing = lab.getByRole('img');
	const { width, height } = (await drawing.boundingBox()) ?? { width: 0, height: 0 };
	// The middle of the foam, where the shoe stands whole.
	await drawing.tap({ position: { x: width * 0.5, y: height * 0.68 } });
	const cushion = must(
		parts.find(({ part }) => part === 'midsole'),
		'cushion'
	);
	await expect(lab.getByRole('heading', { name: cushion.name, exact: true })).toBeVisible();
	await expect(drawing).toHaveAttribute('aria-label', new RegExp(`taken out: ${cushion.name}`));
});

test('the list prints alone, with its ticks', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	const lab = await openLab(page, STEP, words);
	await mark(page, lab.getByRole('checkbox').first(), 'tap');
	await lab.getByRole('button', { name: 'Print this list' }).tap();
	await expect(page.locator('html')).toHaveAttribute('data-printed');
	await page.emulateMedia({ media: 'print' });
	for (const { text } of fitting.checks) {
		await expect(page.getByText(text, { exact: true }).filter({ visible: true })).toHaveCount(1);
	}
	await expect(page.getByRole('img', { name: 'ticked' })).toHaveCount(1);
	await expect(page.getByText(must(tryOn.lines[0], 'line')).filter({ visible: true })).toHaveCount(
		1
	);
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('#main')).toBeVisible();
});

test('it has no barrier that axe can find, whole and apart, and fits with large text', async ({
	page
}) => {
	const lab = await openLab(page, STEP, words);
	await expectNoViolations(page, 'whole');
	await lab.getByRole('button', { name: 'Take it apart' }).tap();
	await lab.getByRole('button', { name: must(parts[0], 'part').name, exact: true }).tap();
	await expectNoViolations(page, 'apart');

	await test.step('nothing sticks out at 320 px with large text', async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		await doubleText(page);
		expect(await horizontalOverflow(page)).toEqual([]);
	});
});
