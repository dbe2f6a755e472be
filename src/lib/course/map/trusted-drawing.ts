/** As `parkSvg` writes: shapes and their numbers, and nothing that loads, links or runs. */
const DRAWING =
	/^(?:<\/?(?:svg|g|path|circle|ellipse|rect|polyline|pattern|defs|marker|clipPath|use)(?: (?!on|href="[^#])[a-zA-Z-]+="[^"<>]*")*\/?>)*$/;

/**
 * Markup that was not compiled may be set into a page here alone: the page's policy names this one. The
 * drawing comes with the page's data, so it is looked at again before it counts as markup.
 */
const policy = globalThis.trustedTypes?.createPolicy('course-park', {
	createHTML(svg) {
		if (!DRAWING.test(svg)) throw new TypeError('This is not the drawing of the park.');
		return svg;
	}
});

/** The park's drawing, for `{@html}`. */
export const trustedDrawing = (svg: string): string => policy?.createHTML(svg) ?? svg;
