import { dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { afterPaint } from '#lib/server/after-paint.ts';
import { ICON_SPRITE } from '#lib/server/icon-sprite.ts';

/** The two faces that every first screen shows. */
const FIRST_FONTS = /commissioner-flare|atkinson-hyperlegible-next/;

/**
 * Writes the icons and the version into the page, preloads the first fonts, and has scripts wait for
 * the first paint. Here and not in a page's head, since only these links are written relative
 * to the page, and so work in any subfolder.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type !== 'font' || FIRST_FONTS.test(path),
		transformPageChunk: ({ html }) => {
			const page = html
				.replace('%icons%', () => ICON_SPRITE)
				.replace('%course-version%', __COURSE_VERSION__);
			return dev ? page : afterPaint(page);
		}
	});
