import { test as base, type BrowserContext } from '@playwright/test';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStatic, type StaticServer } from '../../scripts/static-server.js';
import { answerThatIs, LEAD } from '../pages/answers.ts';
import { questionOfKind } from '../pages/course.ts';
import { everyPage } from '../pages/every-page.ts';
import { alive } from '../pages/open.ts';
import { answer, asks, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';

let server: StaticServer;
base.afterEach(async () => server?.close());

const policyOf = (html: string) =>
	/<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/i.exec(html)?.[1] ?? '';

/** Everything that a strict policy, another host or a missing file would have to do with. */
async function watch(context: BrowserContext, home: string): Promise<string[]> {
	const found: string[] = [];
	await context.exposeFunction('violated', (what: string) => found.push(`violation: ${what}`));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { violated } = window as unknown as { violated: (what: string) => void };
			violated(`${event.violatedDirective} ${event.blockedURI} on ${location.pathname}`);
		});
	});
	context.on('request', (request) => {
		const url = request.url();
		const isOwn = url.startsWith(home) || /^(data|blob):/.test(url);
		if (!isOwn) found.push(`request: ${url}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 300 && response.status() !== 304) {
			found.push(`${response.status()}: ${response.url()}`);
		}
	});
	return found;
}

for (const folder of ['/', '/some/sub/']) {
	base(
		`under ${folder} no page breaks the policy or asks for anything from elsewhere`,
		async ({ context, page }) => {
			base.slow();
			server = await serveStatic({ root: 'build', port: 0, base: folder });
			const found = await watch(context, server.url);
			context.on('weberror', (error) => found.push(String(error.error())));
			context.on('console', (message) => {
				if (message.type() === 'error') found.push(message.text());
			});
			for (const path of everyPage) {
				await page.goto(server.url + path);
				await alive(page);
				await page.evaluate(() => document.fonts.ready);
			}
			const { lesson, question } = questionOfKind('single');
			await page.goto(`${server.url}lessons/${lesson.slug}/#question-${question.id}`);
			await expect(asks(page, question)).toBeVisible();
			await answer(page, question, answerThatIs('best', question));
			await expect(tells(page, LEAD.best, question)).toBeVisible();
			await page.getByRole('button', { name: 'Text size, theme and sound' }).tap();
			await expect(page.getByRole('dialog')).toBeVisible();
			expect(found).toEqual([]);
		}
	);
}

test('every page carries a policy with nothing unsafe in it', () => {
	for (const path of [...everyPage.map((path) => `${path}index.html`), '404.html']) {
		const policy = policyOf(readFileSync(join('build', path), 'utf8'));
		expect(policy, path).toMatch(/default-src '(self|none)'/);
		expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
	}
});

test('every link inside the course leads straight to what is there', async ({ page }) => {
	test.slow();
	const wrong: string[] = [];
	for (const path of everyPage) {
		await page.goto(path);
		await alive(page);
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) =>
				(all as HTMLAnchorElement[])
					.filter(({ origin }) => origin === location.origin)
					.map(({ pathname, hash }) => ({ pathname, hash }))
			);
		for (const { pathname, hash } of links) {
			const file = join('build', pathname, pathname.endsWith('/') ? 'index.html' : '');
			if (!existsSync(file) || !/\.\w+$/.test(file)) wrong.push(`${path}: ${pathname}${hash}`);
		}
	}
	expect([...new Set(wrong)]).toEqual([]);
});

base(
	'the page for a wrong address stands alone, and leads back into any folder',
	async ({ context, page }) => {
		const folder = mkdtempSync(join(tmpdir(), 'back-to-running-'));
		copyFileSync('build/404.html', join(folder, '404.html'));
		server = await serveStatic({ root: folder, port: 0, base: '/some/sub/' });
		const found = await watch(context, server.url);
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
