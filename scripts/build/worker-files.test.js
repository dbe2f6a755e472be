import { expect, test } from 'vitest';
import { fill, sortFileLists } from './worker-files.js';

const worker = (/** @type {string} */ list) =>
	`var e=location.pathname,t=${list},n=[e+\`/icon.svg\`],r=[e+\`/\`,e+\`/about/\`];f([e,1])`;

test.each([
	['[e+`/b.js`,e+`/a.js`]', '[e+`/a.js`,e+`/b.js`]'],
	['[\n\tbase + "/b.js",\n\tbase + "/a.js"\n]', '[base + "/a.js",base + "/b.js"]']
])('files are in one order, however the list is written: %s', (list, sorted) => {
	expect(sortFileLists(worker(list))).toBe(worker(sorted));
});

test('a worker whose lists cannot be found stops the build', () => {
	expect(() => sortFileLists('var t=`/a.js /b.js`.split(` `)')).toThrow('0 lists of files');
	expect(() => sortFileLists(worker('[...e(`/b.js`)]'))).toThrow('2 lists of files');
});

test('a place is filled with the exact text', () => {
	expect(fill('a=`here`', 'here', "$'$&")).toBe("a=`$'$&`");
});

test('a worker without the place stops the build', () => {
	expect(() => fill('a=``', 'here', 'text')).toThrow('no place for here');
});
