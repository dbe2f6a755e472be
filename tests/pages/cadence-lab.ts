import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { MotionSample } from '../../src/lib/lab/shared/cadence/vertical.ts';
import { LabsSource, type LabContent } from '../../src/lib/lab/schema.ts';
import { expectNoViolations } from './axe.ts';
import { lessonAt, must } from './course.ts';
import { open } from './open.ts';
import { horizontalOverflow } from './overflow.ts';

/** The two labs of the lesson on cadence: their words as their file says them, and how they are used. */

const lesson = lessonAt('cadence');
const labs = v.parse(LabsSource, parse(readFileSync('lessons/09-cadence/labs.yaml', 'utf8')));

function labOf<Name extends LabContent['lab']>(name: Name): Extract<LabContent, { lab: Name }> {
	const lab = labs.find((one) => one.lab === name);
	return must(lab as Extract<LabContent, { lab: Name }> | undefined, `lab ${name}`);
}

export const counting = labOf('count-steps');
export const beating = labOf('beat');

/** What axe finds in a lab as it is, and what sticks out on small screens and in large text: nothing. */
export async function expectSound(page: Page, what: string): Promise<void> {
	await expectNoViolations(page, what);
	for (const [width, size] of [
		[320, '100%'],
		[390, '200%']
	] as const) {
		await page.setViewportSize({ width, height: 844 });
		await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
		expect
			.soft(await horizontalOverflow(page), `${what}, ${String(width)} px, ${size}`)
			.toEqual([]);
	}
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}

/** Words with a number put in. */
export const said = (words: string, values: Record<string, number>): string =>
	words.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The lab that is up. */
export const lab = (page: Page, { title }: { title: string }): Locator =>
	page.getByRole('region', { name: title });

/** Opens the step of a lab and waits for the lab; says yes to what is asked before. */
export async function openLab(page: Page, content: LabContent): Promise<Locator> {
	// As someone says yes where the browser asks before it counts steps.
	await page.context().grantPermissions(['accelerometer', 'gyroscope']);
	const step = lesson.steps.find(({ text }) => text.includes(`<Lab id="${content.id}"`));
	await open(page, `lessons/${lesson.slug}/#${must(step, 'step with the lab').id}`);
	const shown = lab(page, content);
	const none = page.getByRole('button', { name: 'None of these' });
	const change = page.getByRole('button', { name: 'Change my answers about my health' });
	// Some of a lab shows before the questions are answered; earlier answers come a moment later.
	await expect(async () => {
		if (await none.isVisible()) await none.tap({ timeout: 1000 });
		await expect(change.filter({ visible: true })).toBeVisible({ timeout: 1000 });
	}).toPass();
	await expect(shown).toBeVisible();
	return shown;
}

const { eye, physio } = counting;

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const way = (page: Page, { name }: { name: string }) =>
	lab(page, counting).getByRole('radio', { name, exact: true });
export const kept = (page: Page, steps: number) =>
	lab(page, counting).getByText(said(counting.kept, { steps }), { exact: true });

/** Counts by eye, with time held, and keeps the number. */
export async function keepByEye(page: Page, landings: number) {
	await way(page, eye).check();
	await button(page, eye.start).tap();
	await page.clock.runFor(30_500);
	await page.getByLabel(eye.how_many).fill(String(landings));
	await button(page, eye.show).tap();
	await button(page, 'Keep it').tap();
	await expect(kept(page, landings * 4)).toBeVisible();
}

/** Keeps a number of the physio's. */
export async function keepPhysios(page: Page, steps: number) {
	await page.getByLabel(physio.ask).fill(String(steps));
	await button(page, physio.keep).tap();
	await expect(page.getByText(said(physio.kept, { steps }), { exact: true })).toBeVisible();
}

/** From now on, time moves only when a test says so. */
export async function holdTime(page: Page): Promise<void> {
	await page.clock.install();
	await page.clock.pauseAt(Date.now() + 60_000);
}

/** Gives a sign with each step: every so many ms, as often as said. */
export async function inTime(page: Page, times: number, gap: number, sign: () => Promise<void>) {
	for (let time = 0; time < times; time++) {
		await page.clock.runFor(gap);
		await sign();
	}
}

/** What a phone's sensor feels. */
export async function feel(page: Page, samples: readonly MotionSample[]): Promise<void> {
	await page.evaluate((all) => {
		for (const { t, x, y, z } of all) {
			const event = new Event('devicemotion');
			Object.defineProperties(event, {
				timeStamp: { value: t },
				accelerationIncludingGravity: { value: { x, y, z } }
			});
			window.dispatchEvent(event);
		}
	}, samples);
}

const resting: readonly MotionSample[] = [{ t: 1, x: 0, y: 9.8, z: 0 }];

/** The phone rests, and its sensor says so until the page has begun to listen. */
export async function restUntil(page: Page, begun: Locator): Promise<void> {
	await expect(async () => {
		await feel(page, resting);
		await expect(begun).toBeVisible({ timeout: 500 });
	}).toPass();
}
