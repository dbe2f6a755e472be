/** A paragraph, a heading or an item of a list as it is read aloud, and where its words are. */
export interface Passage {
	readonly text: string;
	/** The part of the page in which a stretch of the text is; null where it is nowhere. */
	range(from: number, to: number): Range | null;
}

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, legend, blockquote';
/** What eyes pass over, or hands use: a source's number, a button, a drawing. */
const PASSED =
	'[hidden], [aria-hidden="true"], .visually-hidden, .cite, button, svg, script, style, form';

/** The passages of an element in the order they are read. What is not seen is not read. */
export function passagesOf(element: HTMLElement): readonly Passage[] {
	return [...element.querySelectorAll<HTMLElement>(BLOCKS)]
		.filter((block) => !block.closest(PASSED) && block.getClientRects().length > 0)
		.map((block) => passage(textsOf(block)))
		.filter(({ text }) => /[\p{L}\d]/u.test(text));
}

/** The texts of a block that belong to it and not to a block inside it. */
function textsOf(block: HTMLElement): Text[] {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		const parent = text.parentElement;
		if (parent?.closest(BLOCKS) === block && !parent.closest(PASSED)) texts.push(text);
	}
	return texts;
}

function passage(nodes: readonly Text[]): Passage {
	const text = nodes.map(({ data }) => data).join('');
	const place = (at: number): { node: Text; offset: number } | null => {
		let before = 0;
		for (const node of nodes) {
			if (at <= before + node.length) return { node, offset: at - before };
			before += node.length;
		}
		return null;
	};
	return {
		text,
		range(from, to) {
			// The word begins in the text after the place, not at the end of the one before it.
			const [begin, end] = [place(from + 1), place(to)];
			if (!begin || !end) return null;
			const range = document.createRange();
			range.setStart(begin.node, begin.offset - 1);
			range.setEnd(end.node, end.offset);
			return range;
		}
	};
}
