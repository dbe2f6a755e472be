import { test as base } from '@playwright/test';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStatic, type StaticServer } from '../../scripts/static-server.js';
import { everyPage } from '../pages/every-page.ts';
import { watchPolicy } from '../pages/policy.ts';
import { expect, test } from '../pages/test.ts';

let server: StaticServer;
base.afterEach(async () => server?.close());

const policyOf = (html: string) =>
	/<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/i.exec(html)?.[1] ?? '';

test('every page carries a policy with nothing unsafe in it', () => {
	for (const path of [...everyPage.map((path) => `${path}index.html`), '404.html']) {
		const policy = policyOf(readFileSync(join('build', path), 'utf8'));
		expect(policy, path).toMatch(/default-src '(self|none)'/);
		expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
	}
});

base(
	'the page for a wrong address stands alone, and leads back into any folder',
	async ({ context, page }) => {
		const folder = mkdtempSync(join(tmpdir(), 'back-to-running-'));
		copyFileSync('build/404.html', join(folder, '404.html'));
		server = await serveStatic({ root: folder, port: 0, base: '/some/sub/' });
		const found = await watchPolicy(context, server.url);
		const wrong = `${server.url}lessons/nothing/`;
		await page.goto(wrong);
		await expect(page.getByRole('heading', { name: 'We can’t find that page' })).toBeVisible();
		await expect(page.getByText('Nothing is lost.')).toBeVisible();
		expect(found).toEqual([`404: ${wrong}`]);
		await expect(page.getByRole('link', { name: 'Go to the start' })).toHaveAttribute(
			'href',
			'/some/sub/'
		);
		server.root = 'build';
		await page.getByRole('link', { name: 'Go to the start' }).tap();
		await expect(page).toHaveURL(server.url);
		await expect(page.getByRole('link', { name: 'Start this lesson', exact: true })).toBeVisible();
		rmSync(folder, { recursive: true, force: true });
	}
);
