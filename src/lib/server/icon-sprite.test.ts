import { expect, test } from 'vitest';
import { ICONS } from '#lib/ui/icons.ts';
import { ICON_SPRITE } from './icon-sprite.ts';

test('each icon is a symbol with at least one shape, and nothing that a page would load', () => {
	const page = document(ICON_SPRITE);
	for (const name of ICONS) {
		expect(page.get(`icon-${name}`)).toMatch(
			/^(?:<(?:path|circle|line|rect|polyline|polygon|ellipse) [^<>]+\/>)+$/
		);
	}
	expect(ICON_SPRITE).not.toMatch(/href|url\(|http|<script|style=/);
});

const document = (sprite: string) =>
	new Map(
		[...sprite.matchAll(/<symbol id="([^"]+)" viewBox="0 0 24 24">(.*?)<\/symbol>/g)].map(
			([, id = '', shapes = '']) => [id, shapes]
		)
	);
