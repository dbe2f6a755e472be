import { test as base } from '@playwright/test';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStatic, type StaticServer } from '../../scripts/serve/static-server.js';
import { everyPage } from '../pages/every-page.ts';
import { open } from '../pages/open.ts';
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
		// The page for a wrong address allows no script at all.
		if (path !== '404.html') expect(policy).toContain("require-trusted-types-for 'script'");
	}
});

test('text becomes markup or a script’s address nowhere but in the places that the policy names', async ({
	page,
	faults
}) => {
	// Alive: the framework has named its own by then.
	await open(page);
	const tried = await page.evaluate(() => {
		const refused = (attempt: () => unknown) => {
			try {
				attempt();
				return 'done';
			} catch (error) {
				return error instanceof TypeError ? 'refused' : String(error);
			}
		};
		const { trustedTypes } = globalThis;
		return {
			markup: refused(() => (document.createElement('p').innerHTML = '<b>x</b>')),
			frame: refused(() => (document.createElement('iframe').srcdoc = '<b>x</b>')),
			script: refused(() => (document.createElement('script').src = '/x.js')),
			worker: refused(() => new Worker('/x.js')),
			policy: refused(() => trustedTypes?.createPolicy('another', {})),
			twice: refused(() => trustedTypes?.createPolicy('svelte-trusted-html', {}))
		};
	});
	expect(new Set(Object.values(tried)), JSON.stringify(tried)).toEqual(new Set(['refused']));
	// The browser reports each: that is what the test needs.
	expect(faults.splice(0).length).toBeGreaterThan(0);
});

test('coming back to the map by a link, its drawing is there', async ({
	page,
	context,
	baseURL
}) => {
	const found = await watchPolicy(context, baseURL ?? '');
	await page.goto('about/');
	await page.getByRole('link', { name: 'Back to running', exact: true }).first().tap();
	await expect(page.locator('.park .art > svg:first-child').first()).toBeAttached();
	expect(found).toEqual([]);
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
