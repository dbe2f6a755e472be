import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCourse } from '#lib/server/check-course.ts';
import { sayIssue } from '#lib/server/issue.ts';
import { PASSING } from '#lib/server/passing-texts.fixture.ts';
import { build, copySources } from '../newer-build.ts';

const SOURCE = 'study-2020';
/** Six steps at most, and a guess, are in a lesson. */
const COUNT = Math.ceil(PASSING.length / 6);
const TITLE = 'Fun & games: 5 < 6, “it’s” #1';

interface Lesson {
	readonly slug: string;
	readonly steps: readonly {
		readonly id: string;
		readonly shown: string;
		readonly cited: number;
	}[];
	readonly text: string;
	readonly quiz: string;
}

/** Lessons that hold all odd texts, a step for each. */
const LESSONS: readonly Lesson[] = Array.from({ length: COUNT }, (_, at) => {
	// Of the third lesson, all names are as long as they may be.
	const id = (word: string) =>
		at === 2 ? `${word}-${'long-'.repeat(12)}`.slice(0, 63) + 'x' : word;
	const texts = PASSING.filter((_, index) => index % COUNT === at);
	const steps = texts.map(([words, shown], index) => ({
		id: id(`s${index}`),
		shown,
		cited: words.split('[^{key}]').length - 1
	}));
	const pictures = at === 2 ? '![A leg](IMG_1.PNG)\n\n![A “leg” & <5](leg.photo-2.webp)\n\n' : '';
	const text = `---
title: ${JSON.stringify(at === 1 ? TITLE : `Odd texts, part ${at}`)}
module: first
promise: read odd texts
sure: { level: fair, text: "So & so." }
summary: ["One #1.", Two & three., 'It''s "four".']
today: { do: Read., steps: [Sit., Read.], loads_body: false }
---

## A guess &amp; [more] {#guess}

<Drawing name="soles" title="Soles" alt="Soles" />

${pictures}<Guess id="${id(`g${at}`)}" />

${texts.map(([words], index) => `## Step ${index} {#${steps[index]?.id ?? ''}}\n\n${words.replaceAll('{key}', SOURCE)}`).join('\n\n')}
`;
	const question = (name: string, step = '') => `
  id: ${id(`${name}${at}`)}
  kind: single${step}
  # A note between fields.
  prompt: "It is #1 & so: ${name}."
  takeaway: It is
  options:
    - { id: a, text: "So & so", best: true, feedback: Yes. } # for all
    - { id: b, text: It's 5 < 6, feedback: No. }
  sources: [${SOURCE}]`;
	const asked = ['a', 'b', 'c'].map((name) =>
		question(name, `\n  step: ${steps[0]?.id ?? ''}`)
			.replaceAll('\n', '\n  ')
			.replace('\n    ', '\n  - ')
	);
	const quiz = `# Notes.\nguess:${question('g')}\nquestions:${asked.join('')}\n`;
	return { slug: id(`odd-${at}`), steps, text, quiz };
});

const BOM = '\uFEFF';
/** How editors save a file: Notepad, then with empty lines and spaces, then as everyone does. */
const SAVED: readonly ((text: string) => string)[] = [
	(text) => BOM + text.replaceAll('\n', '\r\n'),
	(text) => `\n${text.replaceAll('---\n', '---  \n')}`,
	(text) => text.replaceAll('\n', '\r')
];

/** What a page says between its tags, citations left out. */
function words(html: string): string {
	const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
	return html
		.replace(/<a [^>]*class="cite.*?<\/a>/gs, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => entities[name] ?? '')
		.replace(/\s+/g, ' ')
		.replace(/ ([.,!?])/g, '$1');
}

test(
	'a course of all that passes the check is built, and says it',
	{ timeout: 600_000 },
	async () => {
		const folder = copySources('odd-texts');
		const lessons = join(folder, 'lessons');
		// The small course: what is built is what the check let pass, not the course that goes out.
		rmSync(lessons, { recursive: true });
		cpSync('tests/fixtures/course', lessons, { recursive: true });
		LESSONS.forEach(({ slug, text, quiz }, at) => {
			const own = join(lessons, `${50 + at}-${slug}`);
			const save = SAVED[at] ?? ((saved: string) => saved);
			mkdirSync(own);
			writeFileSync(join(own, 'index.md'), save(text));
			writeFileSync(join(own, 'quiz.yaml'), save(quiz));
			for (const name of ['IMG_1.PNG', 'leg.photo-2.webp', '.DS_Store', 'notes.txt']) {
				writeFileSync(join(own, name), 'a picture');
			}
		});
		for (const name of ['clinic.yaml', 'references.yaml', 'red-flags.yaml']) {
			const file = join(lessons, name);
			writeFileSync(file, BOM + readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
		}
		mkdirSync(join(lessons, '_drafts'));

		const { issues } = await checkCourse(lessons);
		expect(issues.filter(({ level }) => level === 'error').map(sayIssue)).toEqual([]);
		const built = build(folder);

		for (const { slug, steps } of LESSONS) {
			const html = readFileSync(join(built, 'lessons', slug, 'index.html'), 'utf8');
			for (const { id, shown, cited } of steps) {
				const from = html.slice(html.indexOf(`id="${id}"`));
				const step = from.slice(0, from.indexOf('</section>'));
				expect.soft(words(step)).toContain(shown);
				expect.soft(step.match(/class="cite/g) ?? []).toHaveLength(cited);
			}
		}
	}
);
