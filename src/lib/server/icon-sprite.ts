import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ICONS, type IconName } from '#lib/ui/icons.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * All icons as one hidden drawing, to be pointed at by name: they cost no script, and are there with the
 * text. Read once, for all pages.
 */
export const ICON_SPRITE = `<svg class="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">${ICONS.map(symbol).join('')}</svg>`;

/** @throws where Lucide has no icon of this name, or draws it on another grid */
function symbol(name: IconName): string {
	const file = readFileSync(resolve(`lucide-static/icons/${name}.svg`), 'utf8');
	const shapes = /viewBox="0 0 24 24"[^>]*>([^]*)<\/svg>/.exec(file)?.[1];
	if (shapes === undefined) throw new Error(`lucide-static: ${name} is not on a grid of 24`);
	return `<symbol id="icon-${name}" viewBox="0 0 24 24">${shapes
		.replace(/\s+</g, '<')
		.replace(/\s+\/>/g, '/>')
		.trim()}</symbol>`;
}
