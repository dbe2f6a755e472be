import { markName } from '#lib/progress/first-visit.ts';
import { afterPaint } from '#lib/server/after-paint.ts';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';

test('a page looks for the mark that progress writes', () => {
	const script = 'Promise.all([import("./start.js"), import("./app.js")]).then(() => {});';
	const hash = createHash('sha256').update(script).digest('base64');
	const page = afterPaint(`<meta content="'sha256-${hash}'"><script>${script}</script>`);
	const [, prefix] = /localStorage\.getItem\('([^']*)' \+ scope\)/.exec(page) ?? [];
	expect(prefix).toBe(markName(''));
});
