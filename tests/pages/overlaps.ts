import type { Page } from '@playwright/test';

/**
 * Pairs of things on the page that lie on each other though neither holds the other: words on words,
 * words on a picture or a control, controls on each other. Empty where there are none. What is fixed
 * to the screen is left out, since the page scrolls under it, and so is what lies within one drawing.
 */
export function overlaps(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		/** Pixels by which two boxes may touch: glyphs reach over their line. */
		const SLACK = 3;
		const PICTURES = 'svg, img, canvas, video, [role="img"]';
		const CONTROLS = 'button, input:not([type="radio"], [type="checkbox"]), select, textarea';

		interface Thing {
			readonly node: Element;
			readonly words: boolean;
			readonly boxes: readonly DOMRect[];
		}

		const isFixed = (node: Element) => {
			for (let one: Element | null = node; one; one = one.parentElement) {
				if (['fixed', 'sticky'].includes(getComputedStyle(one).position)) return true;
			}
			return false;
		};
		const isSeen = (node: Element) =>
			node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
			!node.closest('.visually-hidden, dialog:not([open])') &&
			!isFixed(node);
		const ownWords = (node: Element): readonly DOMRect[] =>
			[...node.childNodes]
				.filter(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim())
				.flatMap((text) => {
					const range = document.createRange();
					range.selectNodeContents(text);
					return [...range.getClientRects()];
				});

		const things: Thing[] = [];
		for (const node of document.querySelectorAll('main *')) {
			const outer = node.parentElement?.closest('svg, [role="img"]');
			if (outer || !isSeen(node)) continue;
			if (node.matches(PICTURES) || node.matches(CONTROLS)) {
				things.push({ node, words: false, boxes: [node.getBoundingClientRect()] });
			}
			if (node.matches('svg')) continue;
			const boxes = ownWords(node);
			if (boxes.length > 0) things.push({ node, words: true, boxes });
		}

		const areRelated = (a: Element, b: Element) => a.contains(b) || b.contains(a);
		/** A label and its own mark, such as a tick beside its words. */
		const isOneControl = (a: Element, b: Element) => {
			const control = a.closest('label, a, button, summary');
			return control !== null && control.contains(b);
		};
		const meet = (a: DOMRect, b: DOMRect) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
		const name = ({ node, words }: Thing) =>
			words
				? `"${(node.textContent ?? '').trim().slice(0, 40)}"`
				: `<${node.tagName.toLowerCase()} ${node.getAttribute('aria-label')?.slice(0, 40) ?? ''}>`;

		const found: string[] = [];
		for (const [index, a] of things.entries()) {
			for (const b of things.slice(index + 1)) {
				if (areRelated(a.node, b.node) || isOneControl(a.node, b.node)) continue;
				if (a.boxes.some((one) => b.boxes.some((other) => meet(one, other)))) {
					found.push(`${name(a)} on ${name(b)}`);
				}
			}
		}
		return found;
	});
}
