import { readdirSync } from 'node:fs';

/** Every page of the built course, as the path below its folder. */
export const everyPage: readonly string[] = readdirSync('build', {
	recursive: true,
	encoding: 'utf8'
})
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /(^|\/)index\.html$/.test(file))
	.map((file) => file.slice(0, -'index.html'.length))
	.sort();
