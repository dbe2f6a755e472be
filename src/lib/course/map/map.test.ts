import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placesOf, tall, wide, type Layout } from './stops.ts';

const source = readFileSync(new URL('./ParkMap.svelte', import.meta.url), 'utf8');
const [phone = '', desktop = ''] = source.split('(min-width: 720px)');

const percent = (part: number, whole: number) => `${Number(((part / whole) * 100).toFixed(2))}%`;

function insets(css: string): string[] {
	return [...css.matchAll(/\.stop-(\d) \{\s*inset: (\S+) auto auto (\S+);/g)].map(
		([, number, top, start]) => `${number}: ${top} ${start}`
	);
}

describe.each<[Layout, string]>([
	[tall, phone],
	[wide, desktop]
])('the links of the $id map', (layout, css) => {
	test('are on the path, where the drawing has their stops', () => {
		const wanted = placesOf(layout).map(
			({ x, y }, i) => `${i + 1}: ${percent(y, layout.height)} ${percent(x, layout.width)}`
		);
		expect(insets(css)).toEqual(wanted);
	});

	test('lie in a box of the drawing’s own proportion', () => {
		expect(css).toContain(`aspect-ratio: ${layout.width} / ${layout.height};`);
	});

	test('lie on a drawing that reaches past the box by its bleed', () => {
		const { width, height, bleed } = layout;
		const rule = new RegExp(`\\.${layout.id} :global\\(svg:first-child\\) \\{([^}]*)\\}`).exec(
			source
		);
		const [top, side, size] = (rule?.[1] ?? '').match(/-?[\d.]+(?=%|\s)/g)?.map(Number) ?? [];
		expect(top).toBeCloseTo((-bleed.y / height) * 100, 2);
		expect(side).toBeCloseTo((-bleed.x / width) * 100, 2);
		expect(size).toBeCloseTo(((width + 2 * bleed.x) / width) * 100, 2);
	});
});

test('the wide drawing is broad enough for the flattest map the CSS allows', () => {
	const least = Number(/min-block-size: max\(44rem, ([\d.]+)cqi\)/.exec(source)?.[1]) / 100;
	expect((wide.width + 2 * wide.bleed.x) * least).toBeGreaterThanOrEqual(wide.height);
});

test('no stop relies on a style attribute, which the page’s policy would drop', () => {
	expect(source).not.toMatch(/\sstyle[=:]/);
});
