// Writes each lesson as .svelte into .svelte-kit/lessons, where svelte-check sees it: it passes over .md.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonFolders } from '../../src/lib/server/lesson-folders.js';
import { lessonComponent } from '../../src/lib/server/markdown/preprocess.js';

const OUT = '.svelte-kit/lessons';

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const name of lessonFolders('lessons').lessons) {
	const file = join('lessons', name, 'index.md');
	const component = await lessonComponent(readFileSync(file, 'utf8'), file);
	writeFileSync(join(OUT, `${name}.svelte`), component.replace('<script>', '<script lang="ts">'));
}
