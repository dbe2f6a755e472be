import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { FrontMatter } from '../../src/lib/course/schema/lesson.ts';
import { MovedIds } from '../../src/lib/course/schema/ids.ts';
import { Myths } from '../../src/lib/course/schema/glossary-and-myths.ts';
import { RedFlags } from '../../src/lib/course/schema/safety.ts';
import { References } from '../../src/lib/course/schema/reference.ts';
import { QuizSource } from '#lib/quiz/schema.ts';
import { parseLesson } from '#lib/server/markdown/parse.js';
import { parseYaml } from '#lib/server/yaml-file.ts';
import { torn } from './hostile.ts';
import { withstands } from './withstands.ts';

const FOLDER = 'tests/fixtures/course';
const file = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const lesson = file('01-one/index.md');
const front = lesson.split('---')[1] ?? '';
const SCHEMAS = { front: FrontMatter, quiz: QuizSource, myths: Myths, flags: RedFlags } as const;
const texts = {
	front,
	quiz: file('01-one/quiz.yaml'),
	myths: file('myths.yaml'),
	flags: file('red-flags.yaml')
};

/** A value that the schema has taken, or a line and a remedy for each fault. */
function yaml(text: string, schema: v.GenericSchema) {
	const { value, issues, lineOf } = parseYaml(text, 'a.yaml', 1, schema);
	for (const { line, remedy } of issues) {
		expect(line).toBeGreaterThan(0);
		expect(remedy.length).toBeGreaterThan(10);
	}
	expect(lineOf(['questions', 0, 'id'])).toBeGreaterThan(0);
	expect(issues.length > 0).toBe(value === null);
	return value === null ? 'refused' : 'read';
}

test.each(['front', 'quiz', 'myths', 'flags'] as const)(
	'YAML of a lesson, however torn: %s',
	async (name) => {
		const read = (text: string) => yaml(text, SCHEMAS[name]);
		await withstands(`YAML, ${name}`, torn(texts[name]), read, 100);
	}
);

test('YAML of any kind', async () => {
	const odd = [
		'a: &a [1]\nb: *a',
		'? [a]\n: b',
		'<<: {a: b}',
		'!!binary aGk=',
		'%YAML 1.1\n---\na: b'
	];
	const both = v.union([References, MovedIds]);
	await withstands('YAML, odd', torn(...odd), (text) => yaml(text, both), 300);
});

test('a lesson’s text, however torn, never becomes code, and is refused or can be built', async () => {
	const hostile = [
		lesson,
		`${lesson}\nHello &#123;alert(1)&#125; <script>alert(1)</script> [a](term:load "x")\n`,
		`${lesson}\nSo.[^a][^b] [sic] [^c]\n---\n- a\n\n| a | b |\n| - | - |\n| [c](/myths/) | **d** |\n`,
		`${lesson}\n<Lab id="one">\n\n![w](leg.jpg) | a |\n\n</Lab>\n\n[x]: /myths/\n`
	];
	const numbers = { emergency: { number: '000' } };
	const read = async (text: string) => {
		const { issues, markup } = await parseLesson(text, numbers);
		if (issues.length > 0) return 'refused';
		// The one expression that the course writes itself.
		expect(markup.replace(/ src=\{picture\d+\}/g, '')).not.toMatch(/[{}]|<script|<svelte:|<style/i);
		// What is not refused can be built.
		compile(markup, { generate: 'server' });
		return 'read';
	};
	await withstands('lessons’ text', torn(...hostile), read, 100);
});
