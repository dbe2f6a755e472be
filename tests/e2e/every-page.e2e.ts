import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answerThatIs, LEAD } from '../pages/answers.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { questionOfKind } from '../pages/course.ts';
import { everyPage } from '../pages/every-page.ts';
import { fitsAtEachSize } from '../pages/fits.ts';
import { open } from '../pages/open.ts';
import { watchPolicy } from '../pages/policy.ts';
import { answer, openQuestion, tells } from '../pages/question.ts';
import { smallTargets } from '../pages/targets.ts';
import { expect, test } from '../pages/test.ts';

test.use({ reducedMotion: 'reduce' });

/** The links of a page to other places in the course that lead nowhere, or only through another one. */
async function wrongLinks(page: Page): Promise<string[]> {
	const links = await page
		.locator('a[href]')
		.evaluateAll((all) =>
			(all as HTMLAnchorElement[])
				.filter(({ origin }) => origin === location.origin)
				.map(({ pathname, hash }) => ({ pathname, hash }))
		);
	return links
		.filter(({ pathname }) => {
			const file = join('build', pathname, pathname.endsWith('/') ? 'index.html' : '');
			return !existsSync(file) || !/\.\w+$/.test(file);
		})
		.map(({ pathname, hash }) => `${pathname}${hash}`);
}

/** A walk through these pages: one load of each is enough for all that is asked of every page. */
function walk(what: string, paths: readonly string[]) {
	test(`${what}: no barrier, nothing from elsewhere, no dead link, and it fits any screen`, async ({
		page,
		context,
		baseURL
	}) => {
		test.setTimeout(240_000);
		const found = await watchPolicy(context, baseURL ?? '');
		for (const path of paths) {
			await test.step(`/${path}`, async () => {
				await open(page, path);
				await page.evaluate(() => document.fonts.ready);
				// Before axe comes in: what asks for something must be the page.
				expect.soft(found.splice(0), `/${path}: policy`).toEqual([]);
				expect.soft([...new Set(await wrongLinks(page))], `/${path}: links`).toEqual([]);
				expect.soft(await smallTargets(page), `/${path}: small`).toEqual([]);
				await fitsAtEachSize(page, `/${path}`);
				await expectNoViolations(page, `/${path}`);
			});
		}
	});
}

walk(
	'every lesson',
	everyPage.filter((path) => /^lessons\/./.test(path))
);
walk(
	'every other page',
	everyPage.filter((path) => !/^lessons\/./.test(path))
);

test('no answer and no dialog breaks the policy or asks for anything from elsewhere', async ({
	page,
	context,
	baseURL
}) => {
	const found = await watchPolicy(context, baseURL ?? '');
	const place = questionOfKind('single');
	await openQuestion(page, place);
	await answer(page, place.question, answerThatIs('best', place.question));
	await expect(tells(page, LEAD.best, place.question)).toBeVisible();
	await page.getByRole('button', { name: 'Text size, theme and sound' }).tap();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(found).toEqual([]);
});
