import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isFree, licenceRows } from './licences.js';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const own = JSON.parse(readFileSync('package.json', 'utf8'));
const rows = licenceRows(packages, () => undefined);

test('what a patient gets asks for no more than its notice', () => {
	const shipped = rows.filter(({ ships }) => ships);
	expect(shipped.map(({ name }) => name)).toEqual(
		expect.arrayContaining([...Object.keys(own.dependencies), 'svelte', '@sveltejs/kit'])
	);
	expect(shipped.filter(({ licence }) => !isFree(licence))).toEqual([]);
});

test.each([
	['MIT', true],
	['(MIT OR Apache-2.0)', true],
	['(GPL-3.0 OR MIT)', true],
	['(MIT AND GPL-3.0)', false],
	['GPL-3.0-only', false],
	['MPL-2.0', false],
	['unknown', false]
])('%s may ship: %s', (licence, may) => expect(isFree(licence)).toBe(may));

test('a package that names no licence is looked up, and reported where it has none', () => {
	const lock = { 'node_modules/a/node_modules/b': { version: '1.0.0' } };
	const row = { name: 'b', version: '1.0.0', ships: true };
	expect(licenceRows(lock, () => 'MIT')).toEqual([{ ...row, licence: 'MIT' }]);
	expect(licenceRows(lock, () => undefined)).toEqual([{ ...row, licence: 'unknown' }]);
});

test('no package runs a script when it is installed, and the shipped ones are few', () => {
	const scripted = Object.entries(packages).filter(([, one]) => one.hasInstallScript);
	expect(scripted).toEqual([]);
	expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
	expect(Object.keys(own.dependencies).length).toBeLessThanOrEqual(8);
});
