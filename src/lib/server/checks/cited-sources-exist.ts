import { courseTexts } from '../course-texts.ts';
import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

const IN_BRACKETS = /\[@?([a-z0-9]+(?:-[a-z0-9]+)+)\]/g;

/**
 * Every citation names a source of `references.yaml`, and every such name in brackets is a citation.
 * Whether a figure has a citation is checked in `figures-cited.ts`; that a question, a myth or a programme
 * names a source at all is in its schema.
 */
export function citedSourcesExist(course: CourseSource): Issue[] {
	const known = new Set(Object.keys(course.references));
	const issues: Issue[] = [];
	const look = (key: string, file: string, line: number) => {
		if (known.has(key)) return;
		issues.push({
			file,
			line,
			level: 'error',
			problem: `the source "${key}" is not in references.yaml`,
			remedy: 'check its spelling, or add it there with what it shows and what it cannot show'
		});
	};
	for (const { text, file, line, isCode } of courseTexts(course)) {
		for (const [whole, key = ''] of isCode ? [] : text.matchAll(IN_BRACKETS)) {
			if (!known.has(key)) continue;
			issues.push({
				file,
				line,
				level: 'error',
				problem: `"${whole}" would show as it is`,
				remedy: `write [^${key}] in a text of index.md; in YAML name it under sources`
			});
		}
	}
	for (const lesson of course.lessons) {
		for (const step of lesson.steps) {
			for (const { key, line } of step.citations) look(key, lesson.file, line);
		}
		lesson.front?.people.forEach((people, index) => {
			for (const key of people.sources)
				look(key, lesson.file, lesson.frontLine(['people', index, 'sources']));
		});
		lesson.labs.forEach((lab, index) => {
			for (const key of lab.sources) {
				look(key, lesson.labsFile, lesson.labsLine([index, 'sources']));
			}
		});
		for (const key of lesson.quiz?.guess.sources ?? [])
			look(key, lesson.quizFile, lesson.quizLine(['guess', 'sources']));
		lesson.quiz?.questions.forEach((question, index) => {
			for (const key of question.sources) {
				look(key, lesson.quizFile, lesson.quizLine(['questions', index, 'sources']));
			}
		});
	}
	course.myths.forEach((myth, index) => {
		for (const key of myth.sources) {
			look(key, `${course.folder}/myths.yaml`, course.lineIn('myths.yaml', [index, 'sources']));
		}
	});
	for (const [name, { sources }] of Object.entries(course.safety)) {
		for (const key of sources) {
			look(key, `${course.folder}/safety.yaml`, course.lineIn('safety.yaml', [name, 'sources']));
		}
	}
	course.redFlags.flags.forEach((flag, index) => {
		for (const key of flag.sources) {
			look(
				key,
				`${course.folder}/red-flags.yaml`,
				course.lineIn('red-flags.yaml', ['flags', index, 'sources'])
			);
		}
	});
	course.programmes.forEach(({ sources }, index) => {
		const line = course.lineIn('programmes.yaml', [index, 'sources']);
		for (const key of sources) look(key, `${course.folder}/programmes.yaml`, line);
	});
	for (const key of course.beforeLoading.sources) {
		look(
			key,
			`${course.folder}/before-loading.yaml`,
			course.lineIn('before-loading.yaml', ['sources'])
		);
	}
	for (const key of course.clinic.sources) {
		look(key, `${course.folder}/clinic.yaml`, course.lineIn('clinic.yaml', ['sources']));
	}
	return issues;
}
