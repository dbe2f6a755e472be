import { expect, test } from 'vitest';
import { markFirstScripts } from './compile-eagerly.js';

const LINE = '//# allFunctionsCalledOnLoad\n';
const LARGE = 'f();'.repeat(3000);

/** @param {string} fileName @param {string} code @param {string[]} [imports] */
const chunk = (fileName, code, imports = [], isEntry = false) => ({
	type: /** @type {'chunk'} */ ('chunk'),
	fileName,
	code,
	isEntry,
	imports
});

test('large scripts that a page begins with are marked once, and no others', () => {
	const bundle = {
		'start.js': chunk('start.js', 'start()', ['framework.js'], true),
		'app.js': chunk('app.js', 'app()', ['framework.js', 'a.css'], true),
		'framework.js': chunk('framework.js', LARGE, ['start.js']),
		'later.js': chunk('later.js', LARGE, ['framework.js']),
		'a.css': /** @type {const} */ ({ type: 'asset' })
	};
	markFirstScripts(bundle);
	expect(bundle['framework.js'].code).toBe(LINE + LARGE);
	expect(bundle['start.js'].code).toBe('start()');
	expect(bundle['later.js'].code).toBe(LARGE);
});

test('a build whose pages begin with no large script stops', () => {
	const bundle = { 'start.js': chunk('start.js', 'start()', [], true) };
	expect(() => markFirstScripts(bundle)).toThrow('no large script');
});
