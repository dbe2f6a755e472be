import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { LabsSource, type LabContent } from '../../src/lib/lab/schema.ts';
import { expectNoViolations } from './axe.ts';
import { must } from './course.ts';
import { open } from './open.ts';
import { horizontalOverflow } from './overflow.ts';
import { expect } from './test.ts';

/** A lab, and the address of the step it is in. */
export interface LabPlace<Name extends LabContent['lab']> {
	readonly content: Extract<LabContent, { lab: Name }>;
	readonly path: string;
}

/** The first lab of its name, as the course's files have it. */
export function labNamed<Name extends LabContent['lab']>(name: Name): LabPlace<Name> {
	for (const folder of readdirSync('lessons').filter((entry) => /^\d\d-/.test(entry))) {
		const files = readdirSync(`lessons/${folder}`);
		if (!files.includes('labs.yaml')) continue;
		const labs = v.parse(LabsSource, parse(readFileSync(`lessons/${folder}/labs.yaml`, 'utf8')));
		const content = labs.find(({ lab }) => lab === name);
		if (!content) continue;
		const before = readFileSync(`lessons/${folder}/index.md`, 'utf8').split(
			`<Lab id="${content.id}"`
		)[0];
		const [, step] = /\{#([a-z0-9-]+)\}(?!.*\{#)/s.exec(must(before, 'lab')) ?? [];
		return {
			content: content as LabPlace<Name>['content'],
			path: `lessons/${folder.slice('NN-'.length)}/#${must(step, 'step with the lab')}`
		};
	}
	throw new Error(`The course has no lab "${name}" any more: change this test.`);
}

/** Opens the step with the lab, and gives the lab once it is there. */
export async function openLab(
	page: Page,
	place: { readonly content: LabContent; readonly path: string }
): Promise<Locator> {
	await open(page, place.path);
	const lab = page.getByRole('region', { name: place.content.title });
	const near = page.locator('.lab').filter({ visible: true });
	await near.scrollIntoViewIfNeeded();
	await expect(lab).toBeVisible();
	return lab;
}

/**
 * Neither axe finds a barrier, nor does anything stick out at 320 px or with text of 200 %, once the page
 * has taken its new size.
 */
export async function expectFits(page: Page, what: string): Promise<void> {
	await expectNoViolations(page, what);
	const viewport = must(page.viewportSize(), 'viewport');
	await page.setViewportSize({ width: 320, height: 720 });
	await expect.poll(() => horizontalOverflow(page), `${what}, 320 px`).toEqual([]);
	await page.setViewportSize({ ...viewport, width: 390 });
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
	await expect.poll(() => horizontalOverflow(page), `${what}, text of 200 %`).toEqual([]);
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
	await page.setViewportSize(viewport);
}

/** What a thumb must meet is at least 48 px high and wide. */
export async function expectLargeEnough(targets: Locator): Promise<void> {
	for (const target of await targets.all()) {
		const box = must(await target.boundingBox(), 'box of a target');
		expect.soft(Math.min(box.width, box.height), String(target)).toBeGreaterThanOrEqual(48);
	}
}
