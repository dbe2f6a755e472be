import * as v from 'valibot';
import {
	isMap,
	isNode,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type YAMLError
} from 'yaml';
import type { Issue } from './issue.ts';
import { readText, type Fault } from './read-text.ts';
import { unreadable } from './yaml-bounds.ts';
import { yamlTexts, type YamlText } from './yaml-texts.ts';

/** A parsed file: its value if it fits the schema, and a way to find the line of any part of it. */
export interface YamlFile<T> {
	readonly value: T | null;
	readonly issues: readonly Issue[];
	/** Every text of the file as it was written; none where the file is no YAML. */
	readonly texts: readonly YamlText[];
	/** The line of the value at a path, such as ['questions', 2, 'prompt']; of its parent if absent. */
	readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Reads a YAML file and holds it against a schema. Never throws for what the file says: each fault
 * becomes an issue with file, line and remedy.
 * @param longest characters that the file may have, where it is not one that a person writes
 */
export function readYaml<S extends v.GenericSchema>(
	file: string,
	schema: S,
	longest?: number
): YamlFile<v.InferOutput<S>> {
	const read = readText(file);
	return 'fault' in read
		? unread(file, 1, read.fault)
		: parseYaml(read.text, file, 1, schema, longest);
}

/** As `readYaml`, for text that begins at a given line of a file (front matter). */
export function parseYaml<S extends v.GenericSchema>(
	text: string,
	file: string,
	firstLine: number,
	schema: S,
	longest?: number
): YamlFile<v.InferOutput<S>> {
	const lost = unreadable(text, longest);
	if (lost) return unread(file, firstLine, lost);
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const at = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	const lineOf = (path: readonly (string | number)[]) => at(offsetOf(document, path));
	// One slip gives a dozen errors further down: the first alone says what to mend.
	const [first] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
	if (first) {
		const { line } = counter.linePos(first.pos[0]);
		const fault =
			tabUpTo(text, line) ?? keyTwice(document, first, counter, firstLine) ?? twoParts(first, line);
		return { ...unread(file, firstLine, fault ?? notYaml(line, first)), lineOf };
	}
	const texts = yamlTexts(document, at);
	const result = v.safeParse(schema, document.toJS(), { abortPipeEarly: true });
	if (result.success) return { value: result.output, issues: [], texts, lineOf };
	return {
		value: null,
		texts,
		lineOf,
		issues: result.issues.map((issue) => {
			const path = (issue.path ?? []).map((part) => part.key as string | number);
			return { file, line: lineOf(path), level: 'error', ...say(issue, path) };
		})
	};
}

function unread(file: string, firstLine: number, { line, ...fault }: Fault): YamlFile<never> {
	const at = firstLine + line - 1;
	return {
		value: null,
		issues: [{ file, line: at, level: 'error', ...fault }],
		texts: [],
		lineOf: () => at
	};
}

const notYaml = (line: number, error: Error): Fault => ({
	line,
	// It counts lines from where the text begins, which may be below the head of a file.
	problem: `this is not YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d.*$/, '')}`,
	remedy:
		'put texts that hold a colon or begin with a sign into "quotes", write a space behind the colon of a field, and mind the indent'
});

/** A field that is in its part of the file already, and only one of the two would be read. */
function keyTwice(
	document: Document,
	{ code, pos }: YAMLError,
	counter: LineCounter,
	firstLine: number
): Fault | null {
	if (code !== 'DUPLICATE_KEY') return null;
	let fault: Fault | null = null;
	visit(document, {
		Map(_, { items }) {
			const keys = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
			const second = keys.find(({ range }) => range?.[0] === pos[0]);
			const first = keys.find(({ value }) => value === second?.value);
			if (!second || !first) return;
			const line = (offset = 0) => counter.linePos(offset).line;
			fault = {
				line: line(second.range?.[0]),
				problem: `"${String(second.value)}" is there twice`,
				remedy: `keep one of the two; the first is on line ${String(line(first.range?.[0]) + firstLine - 1)}`
			};
		}
	});
	return fault;
}

/** `---` or `...` begins another document: what is below it would be lost. */
function twoParts({ code }: YAMLError, line: number): Fault | null {
	if (code !== 'MULTIPLE_DOCS') return null;
	return {
		line,
		problem: 'a line of --- or ... ends the file above this line',
		remedy: 'take it out: nothing below it would be read'
	};
}

/** A tab that indents one of the lines up to the one where reading failed. */
function tabUpTo(text: string, line: number): Fault | null {
	const at = text.split('\n').findIndex((row) => /^ *\t/.test(row));
	if (at < 0 || at >= line) return null;
	return {
		line: at + 1,
		problem: 'this line begins with a tab',
		remedy: 'write spaces in its place: YAML knows no tabs'
	};
}

/** What a schema expects, in words of a writer. */
const WRITTEN: Readonly<Record<string, string>> = {
	Array: 'a list, such as [One., Two.],',
	Object: 'fields',
	'!Infinity': 'a number'
};
const LENGTHS = new Set(['length', 'min_length', 'max_length']);

function say(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]) {
	const name = path.join('.') || 'the file';
	const key = String(path.at(-1) ?? '');
	if (issue.expected === 'never' && /[^\w-]/.test(key)) {
		return {
			problem: `the field "${name}" is not known here`,
			remedy: key.includes(':')
				? 'write a space behind the colon of a field'
				: 'put the whole text in "quotes": a comma or a colon in it ends it'
		};
	}
	if (issue.expected === 'never') {
		return {
			problem: `the field "${name}" is not known here`,
			remedy: 'take it out, or check its spelling in lessons/README.md'
		};
	}
	if (issue.received === 'undefined') {
		return {
			problem: `the field "${name}" is missing`,
			remedy: 'add it; lessons/README.md shows how'
		};
	}
	const expected = issue.message.startsWith('Invalid')
		? `write ${WRITTEN[issue.expected ?? ''] ?? issue.expected ?? 'another value'} here; lessons/README.md shows how`
		: issue.message;
	const { input } = issue;
	if (input === null || input === '') {
		const what = path.length === 0 ? name : `the field "${name}"`;
		return { problem: `${what} is empty`, remedy: expected };
	}
	if (LENGTHS.has(issue.type)) {
		return { problem: `the field "${name}" has a length of ${issue.received}`, remedy: expected };
	}
	const isNoText = expected === 'write a text' && typeof input !== 'string';
	return {
		problem: `the field "${name}" cannot be ${issue.received}`,
		remedy: isNoText ? 'write a text; put what is a number, true or {braces} in "quotes"' : expected
	};
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
	for (let length = path.length; length > 0; length -= 1) {
		const key = path[length - 1];
		const parent: unknown =
			length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
		if (isMap(parent)) {
			const pair = parent.items.find(
				(item) => isScalar(item.key) && String(item.key.value) === String(key)
			);
			if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
		}
		const node: unknown = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}
