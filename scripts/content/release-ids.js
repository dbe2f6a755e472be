// Adds the ids of the course as it is to lessons/released-ids.yaml: npm run release-ids
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { load } from './load-module.js';

/** @type {typeof import('../../src/lib/server/read-course.ts')} */
const { readCourse } = await load('src/lib/server/read-course.ts');
/** @type {typeof import('../../src/lib/server/checks/released-ids.ts')} */
const { currentIds } = await load('src/lib/server/checks/released-ids.ts');

/** @type {typeof import('../../src/lib/course/schema/ids.ts')} */
const { ID_KINDS } = await load('src/lib/course/schema/ids.ts');

const file = 'lessons/released-ids.yaml';
const { source } = await readCourse();
if (!source) throw new Error('The course cannot be read. Run npm run check:content first.');

const now = currentIds(source);
// Old ids keep their place: other formats count on the order.
const united = Object.fromEntries(
	ID_KINDS.map((kind) => [kind, [...new Set([...source.released[kind], ...now[kind]])]])
);
const head = readFileSync(file, 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('#'));
writeFileSync(file, `${head.join('\n')}\n${stringify(united)}`);
for (const kind of ID_KINDS) {
	console.log(
		`${kind}: ${united[kind]?.length} ids, ${(united[kind]?.length ?? 0) - source.released[kind].length} new`
	);
}
