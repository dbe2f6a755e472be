// Checks everything in lessons/: npm run check:content [-- --strict | --quiet]
import { load } from './load-module.js';

/** @type {typeof import('../../src/lib/server/check-course.ts')} */
const { checkCourse } = await load('src/lib/server/check-course.ts');
/** @type {typeof import('../../src/lib/server/issue.ts')} */
const { sayIssue } = await load('src/lib/server/issue.ts');
/** @type {typeof import('../../src/lib/server/content-table.ts')} */
const { contentTable, programmeTable } = await load('src/lib/server/content-table.ts');

const quiet = process.argv.includes('--quiet');
// In CI a warning is an error: what goes out has nothing left to mend.
const strict = process.argv.includes('--strict') || Boolean(process.env.CI);

const { source, issues } = await checkCourse();
if (source && !quiet) console.log(`${contentTable(source)}\n\n${programmeTable(source)}`);
const errors = issues.filter(({ level }) => strict || level === 'error');
for (const issue of quiet ? errors : issues) console.error(`\n${sayIssue(issue)}`);
if (errors.length > 0) {
	console.error(`\n${errors.length} to mend in lessons/. lessons/README.md shows every field.`);
	process.exitCode = 1;
} else if (!quiet) {
	const { lessons = [], programmes = [] } = source ?? {};
	console.log(`\nAll ${lessons.length} lessons and ${programmes.length} programmes pass.`);
}
