import { BUILT_IN, COMPONENTS } from './components.js';
import { reportHeading, stepTitle } from './headings.js';
import { attribute, escape, html, lineOf, words } from './nodes.js';
import { onlyWords, readBrackets } from './plain-words.js';
import { scroller, tableFits } from './tables.js';
import { tagReader } from './tags.js';

/**
 * @typedef {import('./nodes.js').Node} Node
 * @typedef {import('./source.js').Heading} Heading
 * @typedef {import('./source.js').TextIssue} TextIssue
 * @typedef {{ text: string; line: number; isCode?: boolean }} Words
 * @typedef {{ id: string; title: string; line: number;
 *   texts: Words[];
 *   asides: Words[];
 *   citations: { key: string; line: number }[];
 *   terms: { key: string; word: string; line: number }[];
 *   links: { url: string; line: number }[];
 *   images: { url: string; alt: string; line: number }[];
 *   components: import('./tags.js').Component[] }} StepText `texts` count as words of the step;
 *   `asides` are read too: headings within it, code, and what a picture shows
 * @typedef {{ steps: StepText[]; issues: TextIssue[]; imports: Map<string, string>; allTagsRead: boolean }} LessonTree
 */

/** A picture beside the lesson. No SVG: opened by itself, it could run scripts in the course's name. */
const PICTURE = /^(?:\.\/)?[\w-]+(?:\.[\w-]+)*\.(?:avif|gif|jpe?g|png|webp)$/i;
const SENTENCE_ENDS = new Set(['paragraph', 'tableCell']);
const PLAIN = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode']);

/**
 * Reads and rewrites the tree of one lesson: headings become steps, citations, terms and links
 * become components. What is found is put into `found`, for the checks and for the imports.
 *
 * @param {Heading[]} headings from `prepare`
 * @param {LessonTree} found filled in place
 * @param {ReadonlyMap<string, string>} telephones the address of each of the clinic's telephones, `tel:000`
 * @returns {() => (tree: Node, file: { contents: unknown }) => void} a remark plugin
 */
export function lessonTree(headings, found, telephones) {
	const tags = tagReader(problem);
	return () => (tree, file) => {
		onlyWords(tree, problem);
		readBrackets(tree, String(file.contents), problem);
		const open = new Map(headings.map((heading) => [heading.line, heading]));
		/** @type {Node[]} */
		const out = [];
		/** @type {StepText | undefined} */
		let step;
		let isEmpty = false;
		let isBefore = true;
		const endStep = () => {
			if (!step) return;
			tags.end();
			if (isEmpty)
				problem(step.line, 'this step has nothing in it', 'write its text below the heading');
			out.push(html('</Step>'));
		};
		for (const node of tree.children ?? []) {
			const line = lineOf(node);
			const heading = node.type === 'heading' && node.depth === 2 ? open.get(line) : undefined;
			if (heading) {
				endStep();
				open.delete(line);
				step = emptyStep(heading.id, stepTitle(node, line, problem), line);
				isEmpty = true;
				found.steps.push(step);
				found.imports.set('Step', BUILT_IN.Step);
				out.push(html(`<Step id="${step.id}" title="${attribute(step.title)}">`));
			} else if (node.type === 'heading' && node.depth !== 3) {
				isEmpty = false;
				reportHeading(node, problem);
			} else if (!step) {
				if (isBefore)
					problem(line, 'there is text before the first step', 'begin with a ## heading');
				isBefore = false;
			} else {
				isEmpty = false;
				if (node.type === 'heading') step.asides.push({ text: words(node), line });
				if (node.type !== 'html') tags.filled();
				out.push(...rewrite(node, step, true));
			}
		}
		endStep();
		for (const line of open.keys()) {
			problem(
				line,
				'this heading is inside a list, a quote, a tag or a block of code',
				'leave an empty line above it, and begin the line with ##'
			);
		}
		tree.children = out;
	};

	/** @param {number} line @param {string} what @param {string} remedy */
	function problem(line, what, remedy) {
		found.issues.push({ line, problem: what, remedy });
	}

	/** @param {Node} node @param {StepText} step @param {boolean} [isTop] @returns {Node[]} */
	function rewrite(node, step, isTop = false) {
		const line = node.position ? lineOf(node) : step.line;
		if (node.type === 'html') return [tag(node, step, line, isTop)];
		if (node.type === 'image') return [image(node, step, line)];
		if (node.type === 'citation') {
			const key = node.value ?? '';
			step.citations.push({ key, line });
			found.imports.set('Cite', BUILT_IN.Cite);
			return [html(`<Cite source="${attribute(key)}" />`)];
		}
		if (node.type === 'heading' && !isTop) reportHeading(node, problem);
		if (SENTENCE_ENDS.has(node.type)) {
			step.texts.push({ text: words(node), line });
			if (/<[A-Z]\w/.test(words(node))) found.allTagsRead = false;
		}
		if (node.type === 'table') tableFits(node, problem);
		if (node.type === 'listItem' && !node.children?.length) {
			problem(line, 'an item of this list is empty', 'write it, or take its sign out');
		}
		if (node.type === 'emphasis' && words(node).endsWith('\n')) {
			problem(line, 'a * begins this line and the next', 'a list begins with - and a space');
		}
		if (node.type === 'code') step.asides.push({ text: words(node), line, isCode: true });
		if (node.type === 'link') return [link(node, step, line)];
		const around = node.type === 'table' ? scroller(node) : null;
		node.children = node.children?.flatMap((child) => rewrite(child, step));
		return around ? [html(around), node, html('</div>')] : [node];
	}

	/** @param {Node} node @param {StepText} step @param {number} line */
	function link(node, step, line) {
		const url = node.url ?? '';
		const label = words(node).trim();
		if (telephones.get(node.title ?? '') === url) return { ...node, title: null };
		if (node.title) {
			problem(line, 'a link has a second text in quotes', 'take it out: patients would not see it');
		}
		if (label.startsWith('^')) {
			problem(line, 'a citation is followed by "("', 'leave a space between them: [^key] (…)');
		} else if (!label) {
			problem(line, 'a link has no words', 'write where it leads between the square brackets');
		} else if (!isPlain(node)) {
			problem(
				line,
				'a link holds more than words',
				'put the picture or the citation behind the link'
			);
		}
		if (url.startsWith('term:')) {
			const key = url.slice('term:'.length);
			step.terms.push({ key, word: label, line });
			found.imports.set('Term', BUILT_IN.Term);
			return html(`<Term id="${attribute(key)}">${escape(label)}</Term>`);
		}
		step.links.push({ url, line });
		found.imports.set('CourseLink', BUILT_IN.CourseLink);
		return html(`<CourseLink to="${attribute(url)}">${escape(label)}</CourseLink>`);
	}

	/** @param {Node} node @param {StepText} step @param {number} line */
	function image(node, step, line) {
		const url = node.url ?? '';
		const alt = node.alt ?? '';
		step.images.push({ url, alt, line });
		step.asides.push({ text: alt, line });
		if (node.title) {
			problem(
				line,
				'a picture has a second text in quotes',
				'take it out: patients would not see it'
			);
		}
		if (!PICTURE.test(url)) {
			problem(
				line,
				`"${url}" is no name of a picture`,
				'put a photo beside index.md: a name of a to z, digits and dashes that ends in .jpg, .png, .webp, .avif or .gif (no other kind shows in every browser)'
			);
			return html('');
		}
		const name = `picture${found.imports.size}`;
		found.imports.set(name, `./${url.replace(/^\.\//, '')}`);
		return html(`<img src={${name}} alt="${attribute(alt)}" loading="lazy" decoding="async" />`);
	}

	/** @param {Node} node @param {StepText} step @param {number} line @param {boolean} isTop */
	function tag(node, step, line, isTop) {
		if (!isTop) {
			found.allTagsRead = false;
			problem(
				line,
				'a tag is inside a list, a quote or a text',
				'begin its line at the very left, with an empty line before and after'
			);
			return html('');
		}
		const component = tags.read(node.value ?? '', line);
		if (!component) {
			found.allTagsRead = false;
			return html('');
		}
		if (component === 'closing') return node;
		const { name, attributes } = component;
		step.components.push(component);
		found.imports.set(name, COMPONENTS[name]?.from ?? '');
		if (name === 'Drawing') {
			for (const key of ['title', 'alt']) step.asides.push({ text: attributes[key] ?? '', line });
		}
		return node;
	}
}

/** Words alone, bold and the like included. @param {Node} node @returns {boolean} */
const isPlain = ({ children = [] }) => children.every((one) => PLAIN.has(one.type) && isPlain(one));

/** @param {string} id @param {string} title @param {number} line @returns {StepText} */
function emptyStep(id, title, line) {
	return {
		id,
		title,
		line,
		texts: [],
		asides: [],
		citations: [],
		terms: [],
		links: [],
		images: [],
		components: []
	};
}
