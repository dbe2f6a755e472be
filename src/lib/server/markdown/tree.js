import { inBrackets } from './brackets.js';
import { BUILT_IN, COMPONENTS, DRAWINGS } from './components.js';
import { attribute, escape, html, text, words } from './nodes.js';

/**
 * @typedef {import('./nodes.js').Node} Node
 * @typedef {import('./source.js').Heading} Heading
 * @typedef {import('./source.js').TextIssue} TextIssue
 * @typedef {{ id: string; title: string; line: number;
 *   texts: { text: string; line: number }[];
 *   citations: { key: string; line: number }[];
 *   terms: { key: string; word: string; line: number }[];
 *   links: { url: string; line: number }[];
 *   images: { url: string; alt: string; line: number }[];
 *   components: { name: string; attributes: Record<string, string>; line: number }[] }} StepText
 * @typedef {{ steps: StepText[]; issues: TextIssue[]; imports: Map<string, string> }} LessonTree
 */

const TAG = /^<(\/?)([A-Z]\w*)((?:\s+[a-z-]+="[^"]*")*)\s*(\/?)>$/;
/** A picture beside the lesson. No SVG: opened by itself, it could run scripts in the course's name. */
const PICTURE = /^(?:\.\/)?[\w-]+(?:\.[\w-]+)*\.(?:avif|gif|jpe?g|png|webp)$/i;
const SENTENCE_ENDS = new Set(['paragraph', 'listItem', 'tableCell']);

/**
 * Reads and rewrites the tree of one lesson: headings become steps, citations, terms and links
 * become components. What is found is put into `found`, for the checks and for the imports.
 *
 * @param {Heading[]} headings from `prepare`
 * @param {LessonTree} found filled in place
 * @param {ReadonlySet<string>} telephones the addresses of the clinic's telephones, `tel:000`
 * @returns {() => (tree: Node, file: { contents: unknown }) => void} a remark plugin
 */
export function lessonTree(headings, found, telephones) {
	return () => (tree, file) => {
		onlyWords(tree);
		readBrackets(tree, String(file.contents));
		const open = new Map(headings.map((heading) => [heading.line, heading]));
		/** @type {Node[]} */
		const out = [];
		/** @type {StepText | undefined} */
		let step;
		for (const node of tree.children ?? []) {
			const line = node.position?.start.line ?? 1;
			if (node.type === 'heading' && node.depth === 2) {
				if (step) out.push(html('</Step>'));
				const heading = open.get(line);
				step = emptyStep(heading?.id ?? '', heading?.title ?? '', line);
				found.steps.push(step);
				found.imports.set('Step', BUILT_IN.Step);
				out.push(html(`<Step id="${step.id}" title="${attribute(step.title)}">`));
			} else if (node.type === 'heading' && node.depth !== 3) {
				problem(line, 'only ## begins a step, and ### stands within one', 'use ## or ###');
			} else if (!step) {
				problem(line, 'there is text before the first step', 'begin with a ## heading');
			} else {
				out.push(rewrite(node, step));
			}
		}
		if (step) out.push(html('</Step>'));
		tree.children = out;
	};

	/** @param {number} line @param {string} what @param {string} remedy */
	function problem(line, what, remedy) {
		found.issues.push({ line, problem: what, remedy });
	}

	/**
	 * What a lesson says becomes Svelte, where braces hold code: none may stand in any part of it,
	 * however it was written. Braces in plain sight are filled in or refused before (source.js); these
	 * came as `&#123;` or inside a component. What is defined elsewhere could lead anywhere unseen.
	 *
	 * @param {Node} node
	 */
	function onlyWords(node) {
		const line = node.position?.start.line ?? 1;
		if ([node.value, node.url, node.title, node.alt].some((text) => /[{}]/.test(text ?? ''))) {
			problem(line, 'braces stand here in another spelling', 'leave them out: no text needs them');
		}
		if (node.type === 'definition') {
			problem(line, 'an address that is defined apart', 'write it in the link: [words](/page/)');
		}
		node.children?.forEach(onlyWords);
	}

	/** @param {Node} node @param {string} source */
	function readBrackets(node, source) {
		node.children = node.children?.flatMap((child) => {
			readBrackets(child, source);
			if (child.type !== 'linkReference' && child.type !== 'imageReference') return [child];
			const read = inBrackets(child, source);
			if (!read) {
				problem(
					child.position?.start.line ?? 1,
					'two pairs of brackets side by side are no link here',
					'write the address in the link, [words](/page/), or a space between the brackets'
				);
			}
			return read ?? [text(words(child))];
		});
	}

	/** @param {Node} node @param {StepText} step @returns {Node} */
	function rewrite(node, step) {
		const line = node.position?.start.line ?? step.line;
		if (node.type === 'html') return component(node, step, line);
		if (node.type === 'image') return image(node, step, line);
		if (node.type === 'citation') {
			const key = node.value ?? '';
			step.citations.push({ key, line });
			found.imports.set('Cite', BUILT_IN.Cite);
			return html(`<Cite source="${attribute(key)}" />`);
		}
		if (SENTENCE_ENDS.has(node.type)) step.texts.push({ text: words(node), line });
		if (node.type === 'link') return link(node, step, line);
		if (node.children) node.children = node.children.map((child) => rewrite(child, step));
		return node;
	}

	/** @param {Node} node @param {StepText} step @param {number} line */
	function link(node, step, line) {
		const url = node.url ?? '';
		const text = words(node).trim();
		if (telephones.has(url)) return node;
		if (url.startsWith('term:')) {
			const key = url.slice('term:'.length);
			step.terms.push({ key, word: text, line });
			found.imports.set('Term', BUILT_IN.Term);
			return html(`<Term id="${attribute(key)}">${escape(text)}</Term>`);
		}
		step.links.push({ url, line });
		found.imports.set('CourseLink', BUILT_IN.CourseLink);
		return html(`<CourseLink to="${attribute(url)}">${escape(text)}</CourseLink>`);
	}

	/** @param {Node} node @param {StepText} step @param {number} line */
	function image(node, step, line) {
		const url = node.url ?? '';
		const alt = node.alt ?? '';
		step.images.push({ url, alt, line });
		if (!PICTURE.test(url)) {
			problem(line, `"${url}" is no name of a picture`, 'put a photo beside index.md: photo.jpg');
			return html('');
		}
		const name = `picture${found.imports.size}`;
		found.imports.set(name, `./${url.replace(/^\.\//, '')}`);
		return html(`<img src={${name}} alt="${attribute(alt)}" loading="lazy" decoding="async" />`);
	}

	/** @param {Node} node @param {StepText} step @param {number} line */
	function component(node, step, line) {
		const match = TAG.exec((node.value ?? '').trim());
		const name = match?.[2] ?? '';
		const known = COMPONENTS[name];
		if (!match || !known) {
			problem(
				line,
				match ? `there is no component <${name}>` : 'this tag cannot be read',
				`use one of ${Object.keys(COMPONENTS).join(', ')}, on a line of its own, with "quoted" attributes`
			);
			return html('');
		}
		if (match[1] === '/') return node;
		const attributes = Object.fromEntries(
			[...(match[3] ?? '').matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
				key,
				value
			])
		);
		for (const key of known.attributes) {
			if (!attributes[key]?.trim()) {
				problem(line, `<${name}> has no ${key}`, `add ${key}="…"`);
			}
		}
		for (const key of Object.keys(attributes)) {
			if (!known.attributes.includes(key)) {
				problem(
					line,
					`<${name}> has no attribute ${key}`,
					`take it out; it has: ${known.attributes.join(', ') || 'none'}`
				);
			}
		}
		step.components.push({ name, attributes, line });
		found.imports.set(name, known.from);
		return name === 'Drawing' ? drawing(node, attributes, line) : node;
	}

	/** @param {Node} node @param {Record<string, string>} attributes @param {number} line */
	function drawing(node, { name = '' }, line) {
		if (!DRAWINGS.includes(name)) {
			problem(line, `there is no drawing "${name}"`, `use one of ${DRAWINGS.join(', ')}`);
			return html('');
		}
		return node;
	}
}

/** @param {string} id @param {string} title @param {number} line @returns {StepText} */
function emptyStep(id, title, line) {
	return {
		id,
		title,
		line,
		texts: [],
		citations: [],
		terms: [],
		links: [],
		images: [],
		components: []
	};
}
