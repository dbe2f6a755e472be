import type { Page } from '@playwright/test';
import { untilAllStored } from '../pages/until-stored.ts';
import { beforeLoading, lessons, stepWith } from '../pages/course.ts';
import { open } from '../pages/open.ts';
import { overlaps } from '../pages/overlaps.ts';
import { waitForTransitions } from '../pages/wait-for-transitions.ts';
import { expect, test } from '../pages/test.ts';
import { heading } from '../pages/walk.ts';

test.use({ reducedMotion: 'reduce' });

const SIZES = [
	{ width: 320, height: 640 },
	{ width: 390, height: 844 },
	{ width: 1180, height: 820 },
	{ width: 1440, height: 900 }
];

/** Answers the health questions, so that each exercise is on its step instead of the questions. */
async function passHealthQuestions(page: Page) {
	const { lesson, step } = stepWith('LoadsTheBody');
	await open(page, `lessons/${lesson.slug}/#${step.id}`);
	await heading(page, step.title).tap();
	const none = page.getByRole('button', { name: 'None of these' });
	await none.tap();
	await expect(none).toBeHidden();
	await untilAllStored(page);
}

/** Scrolls to each lab of the step that is up, and waits until it is there. */
async function wakeLabs(page: Page) {
	for (const lab of await page.locator('.lab').filter({ visible: true }).all()) {
		await lab.scrollIntoViewIfNeeded();
		await expect(lab.getByRole('region').first()).toBeVisible();
	}
}

const half = Math.ceil(lessons.length / 2);
for (const some of [lessons.slice(0, half), lessons.slice(half)]) {
	const from = some[0]?.slug ?? 'none';
	test(`no step lies on itself at any width, from ${from}`, async ({ page }) => {
		test.setTimeout(240_000);
		expect(beforeLoading.questions.length).toBeGreaterThan(0);
		await passHealthQuestions(page);
		for (const lesson of some) {
			for (const { id, title } of lesson.steps) {
				const at = `lessons/${lesson.slug}/#${id}`;
				await open(page, at);
				await expect(heading(page, title)).toBeVisible();
				await wakeLabs(page);
				for (const size of SIZES) {
					await page.setViewportSize(size);
					await waitForTransitions(page);
					expect.soft(await overlaps(page), `${at} at ${String(size.width)} px`).toEqual([]);
				}
			}
		}
	});
}
