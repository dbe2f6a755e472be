import { expect, it } from 'vitest';
import { chooseBrowsers } from '../browsers/choose.ts';
import type { Browser } from '../browsers/device.ts';

const browser = (name: string, missing: string | null = null): Browser => ({
	name,
	missing,
	lacks: {},
	start: () => Promise.reject(new Error('not started in this test'))
});
const [own, standIn, spare] = [browser('own'), browser('stand-in'), browser('spare')];
const names = (browsers: readonly Browser[]) => browsers.map(({ name }) => name);

it('tries Playwright’s own browser where it is installed', () => {
	expect(names(chooseBrowsers([{ own, standIn }], spare))).toEqual(['own']);
});

it('tries Debian’s where Playwright has none', () => {
	const missing = browser('own', 'Playwright has not installed it');
	expect(names(chooseBrowsers([{ own: missing, standIn }], spare))).toEqual(['stand-in']);
});

it('tries Debian’s alone where that is asked for, and Chromium to try the driver', () => {
	expect(names(chooseBrowsers([{ own, standIn }], spare, 'stand-ins'))).toEqual(['stand-in']);
	expect(names(chooseBrowsers([{ own, standIn }], spare, 'chromium'))).toEqual(['spare']);
});
