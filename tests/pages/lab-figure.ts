import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import * as v from 'valibot';
import { parse } from 'yaml';
import { LabsSource, type LabContent } from '../../src/lib/lab/schema.ts';
import { expectNoViolations } from './axe.ts';
import { must } from './course.ts';
import { tabTo } from './keyboard.ts';
import { open } from './open.ts';
import type { By } from './question.ts';
import { horizontalOverflow } from './overflow.ts';
import { expect } from './test.ts';

/** The words of a lab, as its file says them, and the address of its step. */
export interface FigureLab<Name extends LabContent['lab']> {
	readonly words: Extract<LabContent, { lab: Name }>;
	readonly path: string;
}

/** A lab with a moving figure, by its name. */
export function figureLab<Name extends LabContent['lab']>(name: Name): FigureLab<Name> {
	for (const folder of readdirSync('lessons').filter((entry) => /^\d\d-/.test(entry))) {
		if (!readdirSync(`lessons/${folder}`).includes('labs.yaml')) continue;
		const labs = v.parse(LabsSource, parse(readFileSync(`lessons/${folder}/labs.yaml`, 'utf8')));
		const words = labs.find(({ lab }) => lab === name);
		if (!words) continue;
		const lesson = readFileSync(`lessons/${folder}/index.md`, 'utf8');
		const before = must(lesson.split(`<Lab id="${words.id}"`)[0], 'lab in its lesson');
		const step = must([...before.matchAll(/\{#([a-z0-9-]+)\}/g)].at(-1)?.[1], 'step of the lab');
		return {
			words: words as FigureLab<Name>['words'],
			path: `lessons/${folder.slice('NN-'.length)}/#${step}`
		};
	}
	throw new Error(`The course has no lab "${name}" any more: change this test.`);
}

/** Opens a lab at its step, and waits until its figure is drawn. */
export async function openFigureLab(
	page: Page,
	{ words, path }: { readonly words: LabContent; readonly path: string }
): Promise<Locator> {
	await open(page, path);
	const lab = page.getByRole('region', { name: words.title, exact: true });
	await lab.getByRole('img').first().scrollIntoViewIfNeeded();
	await expectDrawn(lab);
	return lab;
}

/** Each figure of a lab has a body. */
export async function expectDrawn(lab: Locator): Promise<void> {
	for (const figure of await lab.getByRole('img').all()) {
		// Of each pose, where there are several.
		for (const body of await figure.locator('.body').all()) {
			await expect(body.locator('path.skin').first()).toBeVisible();
		}
	}
}

/** Chooses a radio button. */
export async function choose(page: Page, radio: Locator, by: By): Promise<void> {
	if (by === 'tap') {
		await radio.tap();
	} else {
		await tabTo(page, radio, { orItsGroup: true });
		const isThere = () => radio.evaluate((node) => node === document.activeElement);
		for (let turn = 0; turn < 8 && !(await isThere()); turn += 1) {
			await page.keyboard.press('ArrowDown');
		}
	}
	await expect(radio).toBeChecked();
}

/** Neither axe finds a barrier, nor does anything stick out at 320 px or with text of 200 %. */
export async function expectFits(page: Page, what: string): Promise<void> {
	await expectNoViolations(page, what);
	const { width, height } = must(page.viewportSize(), 'viewport');
	await page.setViewportSize({ width: 320, height });
	expect.soft(await horizontalOverflow(page), `${what}, 320 px`).toEqual([]);
	await page.setViewportSize({ width, height });
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
	expect.soft(await horizontalOverflow(page), `${what}, text of 200 %`).toEqual([]);
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
}
