import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';

const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');

const SCRIPT = `
	const element = document.currentScript.parentElement;
	Promise.all([
		import("./start.js"),
		import("./app.js")
	]).then(([kit, app]) => {
		kit.start(app, element, { data: ["Promise.all([", "$1"] });
	});`;

const pageWith = (script: string, hash = hashOf(script)) =>
	`<meta content="script-src 'sha256-other' 'sha256-${hash}'">` +
	`<link href="./start.js" rel="modulepreload"><script>other()</script><script>${script}</script>`;

const scriptsOf = (html: string) =>
	[...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);

describe('scripts that wait for the first paint', () => {
	it('are fetched by nothing in the page itself', () => {
		const html = afterPaint(pageWith(SCRIPT));
		expect(html).not.toContain('rel="modulepreload"');
		expect(html).toContain('<link href="./start.js" rel="after-paint">');
	});

	it('are allowed by the policy, and nothing else is', () => {
		const html = afterPaint(pageWith(SCRIPT));
		const [other, later = ''] = scriptsOf(html);
		expect(other).toBe('other()');
		expect(html).toContain(`'sha256-other' 'sha256-${hashOf(later)}'"`);
		expect(html).not.toContain(hashOf(SCRIPT));
	});

	it('keep the data they begin with', () => {
		const [, later] = scriptsOf(afterPaint(pageWith(SCRIPT)));
		expect(later).toContain('kit.start(app, element, { data: ["Promise.all([", "$1"] });');
	});

	it.each([
		['home where something is kept', '/course/', 'yes', true],
		['home on a first visit', '/course/', null, false],
		['a lesson where something is kept', '/course/lessons/cadence/', 'yes', false]
	] as const)('begin before it or not: %s', async (_page, pathname, hint, atOnce) => {
		const [, later = ''] = scriptsOf(afterPaint(pageWith(SCRIPT)));
		const waits = /new Promise\(\(go\) => \{[\s\S]*?\n\t+\}\)(?=\.then)/.exec(later)?.[0] ?? '';
		const names: string[] = [];
		// The script as the page would run it.
		// eslint-disable-next-line @typescript-eslint/no-implied-eval
		const run = new Function(
			...['document', 'location', 'localStorage', 'setTimeout', 'PerformanceObserver'],
			`return ${waits}`
		) as (...parts: unknown[]) => Promise<unknown>;
		const observed = vi.fn();
		const begun = run(
			{ hidden: false, documentElement: { dataset: { base: '/course' } } },
			{ pathname, href: `https://run.example${pathname}` },
			{ getItem: (name: string) => (names.push(name), hint) },
			() => {},
			class {
				observe = observed;
			}
		);
		if (atOnce) {
			await begun;
			expect(names).toEqual(['back-to-running:kept:/course/']);
		}
		expect(observed).toHaveBeenCalledTimes(atOnce ? 0 : 1);
	});

	it('leave the page to be read where they can’t be had or read', () => {
		const [, later = ''] = scriptsOf(afterPaint(pageWith(SCRIPT)));
		expect(later).toContain("addEventListener('unhandledrejection', plain)");
	});

	it('stop the build where the page is written in another way', () => {
		expect(() => afterPaint(pageWith('import("./start.js")'))).toThrow('another way');
		expect(() => afterPaint(pageWith(SCRIPT, 'none'))).toThrow('policy');
	});
});
