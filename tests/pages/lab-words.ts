import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { LabsSource, type LabContent } from '../../src/lib/lab/schema.ts';
import * as v from 'valibot';
import { filled, must } from './course.ts';
import { tabTo } from './keyboard.ts';
import { open } from './open.ts';
import type { By } from './question.ts';

type Named<Name> = Extract<LabContent, { lab: Name }>;

/** The words of a lab, as its file says them, with the clinic's numbers in their places. */
export function labWords<Name extends LabContent['lab']>(folder: string, name: Name): Named<Name> {
	const source: unknown = filled(parse(readFileSync(`lessons/${folder}/labs.yaml`, 'utf8')));
	const found = v.parse(LabsSource, source).find(({ lab }) => lab === name);
	return must(found, `lab ${name}`) as Named<Name>;
}

/** Opens a lab at its step, and waits until it replaces what is printed. */
export async function openLab(page: Page, step: string, { title }: LabContent): Promise<Locator> {
	await open(page, `lessons/${step}`);
	const lab = page.getByRole('region', { name: title, exact: true });
	await expect(lab.getByRole('heading', { name: 'Try this outside' })).toBeVisible();
	return lab;
}

/** Sets a slider: by the keys of the keyboard, or by the buttons of its group, which has its name. */
export async function setSlider(
	page: Page,
	lab: Locator,
	name: string,
	value: number,
	by: By
): Promise<void> {
	const group = lab.getByRole('group', { name, exact: true });
	const slider = group.getByRole('slider', { name, exact: true });
	const step = Number((await slider.getAttribute('step')) ?? 1);
	const now = Number(await slider.inputValue());
	if (by === 'keyboard') await tabTo(page, slider);
	const button = group.getByRole('button', { name: value > now ? 'More' : 'Less', exact: true });
	for (let left = Math.round(Math.abs(value - now) / step); left > 0; left -= 1) {
		if (by === 'tap') await button.tap();
		else await page.keyboard.press(value > now ? 'ArrowRight' : 'ArrowLeft');
	}
	await expect(slider).toHaveValue(String(value));
}

/** Ticks a box or chooses a radio button. */
export async function mark(page: Page, input: Locator, by: By): Promise<void> {
	if (by === 'tap') {
		await input.tap();
	} else {
		await tabTo(page, input, { orItsGroup: true });
		const isThere = () => input.evaluate((node) => node === document.activeElement);
		for (let turn = 0; turn < 11 && !(await isThere()); turn += 1) {
			await page.keyboard.press('ArrowDown');
		}
		if (!(await input.isChecked())) await page.keyboard.press('Space');
	}
	await expect(input).toBeChecked();
}

/** Text twice as large, as a browser setting makes it. */
export async function doubleText(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
}
