import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer } from './answers.ts';
import type { QuestionOrGuess, Place } from './course.ts';
import { tabTo } from './keyboard.ts';
import { open } from './open.ts';

/** How someone works the page. */
export type By = 'tap' | 'keyboard';

/** The heading of a question, before it is answered. */
export const asks = (page: Page, { prompt }: QuestionOrGuess): Locator =>
	page.getByRole('main').getByRole('heading', { name: prompt, exact: true });

/** The heading of a question once it is answered: how it went, and what to remember. */
export const tells = (page: Page, lead: string, { takeaway }: QuestionOrGuess): Locator =>
	page.getByRole('main').getByRole('heading', { name: `${lead} ${takeaway}` });

/** What may be chosen, or moved, in the question that is up. */
const option = (page: Page, text: string): Locator =>
	page
		.getByRole('radio', { name: text, exact: true })
		.or(page.getByRole('checkbox', { name: text, exact: true }));

/** Presses a button or follows a link. */
export async function press(page: Page, target: Locator, by: By): Promise<void> {
	if (by === 'tap') return target.tap();
	await tabTo(page, target);
	await page.keyboard.press('Enter');
}

/** Gives an answer, and leaves the checking to the caller. */
export async function choose(
	page: Page,
	asked: QuestionOrGuess,
	answer: Answer,
	by: By
): Promise<void> {
	if ('pick' in answer) {
		for (const text of answer.pick) await pick(page, option(page, text), by);
	} else if ('order' in answer) {
		await arrange(page, answer.order, by);
	} else if ('sort' in answer) {
		for (const [item, group] of answer.sort) {
			const groups = page.getByRole('group', { name: item, exact: true });
			await pick(page, groups.getByRole('radio', { name: group, exact: true }), by);
		}
	} else if (asked.kind === 'estimate') {
		await slide(page, asked, answer.value, by);
	} else {
		await type(page, String(answer.value), by);
	}
}

async function pick(page: Page, input: Locator, by: By): Promise<void> {
	if (by === 'tap') {
		await input.tap();
	} else {
		await tabTo(page, input, { orItsGroup: true });
		// The arrow keys go round all options of a group; a box to tick is ticked with the space bar.
		for (let turn = 0; turn < 8 && !(await isFocused(input)); turn += 1) {
			await page.keyboard.press('ArrowDown');
		}
		if (!(await input.isChecked())) await page.keyboard.press('Space');
	}
	await expect(input).toBeChecked();
}

const isFocused = (input: Locator) => input.evaluate((node) => node === document.activeElement);

/** The items of a question to put in order, as they are now. */
export const itemsInOrder = (page: Page): Locator =>
	page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Move .+ up$/ }) });

async function arrange(page: Page, wanted: readonly string[], by: By): Promise<void> {
	for (const [index, text] of wanted.entries()) {
		const items = itemsInOrder(page);
		const now = (await items.allInnerTexts()).findIndex((shown) => shown.trim() === text);
		const up = page.getByRole('button', { name: `Move ${text} up`, exact: true });
		for (let place = now; place > index; place -= 1) {
			await press(page, up, by);
			await expect(items.nth(place - 1)).toHaveText(text);
		}
	}
	await expect(itemsInOrder(page)).toHaveText([...wanted]);
}

type Estimate = Extract<QuestionOrGuess, { kind: 'estimate' }>;

async function slide(page: Page, asked: Estimate, value: number, by: By): Promise<void> {
	const slider = page.getByRole('slider', { name: asked.prompt });
	const now = async () => Number(await slider.inputValue());
	if (by === 'tap') {
		const box = await slider.boundingBox();
		if (!box) throw new Error('the slider is not to be seen');
		const part = (value - asked.min) / (asked.max - asked.min);
		const x = Math.min(box.width - 2, Math.max(2, part * box.width));
		await slider.tap({ position: { x, y: box.height / 2 } });
		const nearer = (await now()) < value ? 'More' : 'Less';
		const button = page.getByRole('button', { name: nearer, exact: true });
		for (let left = await stepsTo(now, value, asked); left > 0; left -= 1) await button.tap();
	} else {
		await tabTo(page, slider);
		const key = (await now()) < value ? 'ArrowRight' : 'ArrowLeft';
		for (let left = await stepsTo(now, value, asked); left > 0; left -= 1) {
			await page.keyboard.press(key);
		}
	}
	await expect(slider).toHaveValue(String(value));
}

const stepsTo = async (now: () => Promise<number>, value: number, { step_size }: Estimate) =>
	Math.round(Math.abs((await now()) - value) / step_size);

async function type(page: Page, text: string, by: By): Promise<void> {
	const field = page.getByRole('main').getByRole('textbox');
	await (by === 'tap' ? field.tap() : tabTo(page, field));
	await page.keyboard.type(text);
	await expect(field).toHaveValue(text);
}

/** A text on the screen; the copies for paper and for pages without scripts do not count. */
export const seen = (page: Page, text: string | RegExp): Locator =>
	page.getByRole('main').getByText(text, { exact: true }).filter({ visible: true }).first();

export const checkButton = (page: Page): Locator =>
	page.getByRole('button', { name: 'Check', exact: true });

export const showButton = (page: Page): Locator =>
	page.getByRole('button', { name: 'I’m not sure. Show me' });

/** Opens a question by its own address. */
export async function openQuestion(page: Page, { lesson, question }: Place): Promise<void> {
	await open(page, `lessons/${lesson.slug}/#question-${question.id}`);
	await expect(asks(page, question)).toBeVisible();
}

/** Answers the question that is up, and checks it. */
export async function answer(page: Page, asked: QuestionOrGuess, given: Answer, by: By = 'tap') {
	await choose(page, asked, given, by);
	await press(page, checkButton(page), by);
}
