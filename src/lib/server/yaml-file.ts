import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Issue } from './issue.ts';
import { unreadable } from './yaml-bounds.ts';

/** A parsed file: its value if it fits the schema, and a way to find the line of any part of it. */
export interface YamlFile<T> {
	readonly value: T | null;
	readonly issues: readonly Issue[];
	/** The line of what stands at a path, such as ['questions', 2, 'prompt']; of its parent if absent. */
	lineOf(path: readonly (string | number)[]): number;
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
	try {
		return parseYaml(readFileSync(file, 'utf8'), file, 1, schema, longest);
	} catch {
		return {
			value: null,
			issues: [
				{
					file,
					line: 1,
					level: 'error',
					problem: 'this file is missing',
					remedy: 'add it; lessons/README.md shows its fields'
				}
			],
			lineOf: () => 1
		};
	}
}

/** As `readYaml`, for text that begins at a given line of a file (front matter). */
export function parseYaml<S extends v.GenericSchema>(
	text: string,
	file: string,
	firstLine: number,
	schema: S,
	longest?: number
): YamlFile<v.InferOutput<S>> {
	const outOfBounds = unreadable(text, longest);
	if (outOfBounds) {
		const issue: Issue = { file, line: firstLine, level: 'error', ...outOfBounds };
		return { value: null, issues: [issue], lineOf: () => firstLine };
	}
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const at = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	const lineOf = (path: readonly (string | number)[]) => at(offsetOf(document, path));
	const syntax = [...document.errors, ...document.warnings].map((error): Issue => ({
		file,
		line: at(error.pos[0]),
		level: 'error',
		problem: `this is not YAML: ${error.message.split('\n')[0] ?? ''}`,
		remedy: 'put texts that hold a colon or begin with a sign into "quotes", and mind the indent'
	}));
	if (syntax.length > 0) return { value: null, issues: syntax, lineOf };
	const result = v.safeParse(schema, document.toJS());
	if (result.success) return { value: result.output, issues: [], lineOf };
	return {
		value: null,
		lineOf,
		issues: result.issues.map((issue) => {
			const path = (issue.path ?? []).map((part) => part.key as string | number);
			return { file, line: lineOf(path), level: 'error', ...say(issue, path) };
		})
	};
}

function say(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]) {
	const name = path.join('.') || 'the file';
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
		? `write ${issue.expected ?? 'another value'} here; lessons/README.md shows how`
		: issue.message;
	return { problem: `the field "${name}" cannot be ${issue.received}`, remedy: expected };
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
