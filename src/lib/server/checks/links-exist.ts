import { dirname } from 'node:path';
import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';
import { filesIn } from '../read-text.ts';

/** Pages of the course that are no lessons. */
const PAGES = [
	'/',
	'/lessons/',
	'/myths/',
	'/red-flags/',
	'/sources/',
	'/words/',
	'/progress/',
	'/summary/',
	'/diary/',
	'/about/'
];

/** Every link leads to a page, step or myth of the course; every picture lies beside its lesson. */
export function linksExist(course: CourseSource): Issue[] {
	const known = new Set(PAGES);
	for (const lesson of course.lessons) {
		known.add(`/lessons/${lesson.id}/`);
		for (const step of lesson.steps) known.add(`/lessons/${lesson.id}/#${step.id}`);
	}
	for (const myth of course.myths) known.add(`/myths/#${myth.id}`);
	for (const flag of course.redFlags.flags) known.add(`/red-flags/#${flag.id}`);
	const issues: Issue[] = [];
	for (const { file, steps } of course.lessons) {
		for (const step of steps) {
			for (const { url, line } of step.links) {
				if (known.has(url)) continue;
				issues.push({
					file,
					line,
					level: 'error',
					problem: `the link "${url}" leads nowhere`,
					remedy: /^https?:/.test(url)
						? 'links to other sites belong in references.yaml or clinic.yaml; cite the source with [^key]'
						: 'write /lessons/slug/, /lessons/slug/#step, /myths/#id or /red-flags/'
				});
			}
			for (const { url, line } of step.images) {
				// By its exact name: a build on another computer may mind capitals.
				if (filesIn(dirname(file)).includes(url.replace(/^\.\//, ''))) continue;
				issues.push({
					file,
					line,
					level: 'error',
					problem: `the picture "${url}" is not there`,
					remedy: 'put it beside index.md, and write its name alone'
				});
			}
		}
	}
	return issues;
}
