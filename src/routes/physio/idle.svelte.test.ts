import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Idle } from './idle.svelte.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 26);

beforeEach(() => {
	vi.useFakeTimers({ now: NOW });
	vi.stubGlobal('document', { querySelectorAll: () => [], activeElement: null });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('the list hides after five minutes untouched, and after a sleep that counted no time', () => {
	const idle = new Idle();
	idle.touched();
	vi.advanceTimersByTime(5 * MINUTE);
	expect(idle.hidden).toBe(true);

	const slept = new Idle();
	slept.touched();
	vi.setSystemTime(Date.now() + 400 * 24 * 60 * MINUTE);
	slept.touched();
	expect(slept.hidden).toBe(true);
});

test('a clock set back hides it as well: nobody knows how long it was untouched', () => {
	const idle = new Idle();
	idle.touched();
	vi.setSystemTime(NOW - 365 * 24 * 60 * MINUTE);
	idle.touched();
	expect(idle.hidden).toBe(true);
});

test('a clock that is set right by a second hides nothing', () => {
	const idle = new Idle();
	idle.touched();
	vi.setSystemTime(NOW - 1000);
	idle.touched();
	expect(idle.hidden).toBe(false);
	idle.stop();
});
