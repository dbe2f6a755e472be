import { expect, test } from 'vitest';
import {
	afterWrong,
	current,
	isPin,
	isRight,
	hashedSecret,
	NO_TRIES,
	takeTry,
	waitLeft
} from './pin.ts';

test('the right PIN opens, another does not, and it is kept nowhere', async () => {
	const secret = await hashedSecret('4711');
	expect(JSON.stringify(secret)).not.toContain('4711');
	expect(await isRight('4711', secret)).toBe(true);
	expect(await isRight('4712', secret)).toBe(false);
	expect(await hashedSecret('4711')).not.toEqual(secret);
});

test.each(['1234', '00000000'])('%s can be a PIN', (pin) => expect(isPin(pin)).toBe(true));
test.each(['', '123', '123456789', '12a4', '１２３４'])('%j can be none', (pin) => {
	expect(isPin(pin)).toBe(false);
});

test('three wrong ones wait 30 seconds, and each one after twice as long, up to a quarter of an hour', () => {
	let now = 1_764_000_000_000;
	let tries = NO_TRIES;
	const waits = Array.from({ length: 10 }, () => {
		tries = afterWrong(tries, now);
		const wait = waitLeft(tries, now);
		now += wait;
		return wait / 1000;
	});
	expect(waits).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});

test('a try is taken before it is known to be right, and none while it waits', () => {
	const now = 1_764_000_000_000;
	const first = takeTry(NO_TRIES, now);
	expect(first).toMatchObject({ wait: 0, tries: { wrong: 1 } });
	const third = takeTry(takeTry(first.tries, now).tries, now);
	expect(third).toMatchObject({ wait: 0, tries: { wrong: 3 } });
	expect(takeTry(third.tries, now + 1000)).toEqual({ wait: 29_000, tries: third.tries });
	expect(takeTry(third.tries, now + 30_000)).toMatchObject({ wait: 0, tries: { wrong: 4 } });
});

test('wrong ones of yesterday are forgiven, those of an hour ago are not', () => {
	const now = 1_764_000_000_000;
	const tries = afterWrong({ wrong: 6, until: now }, now);
	expect(current(tries, now + 3_600_000)).toEqual(tries);
	expect(current(tries, now + 25 * 3_600_000)).toEqual(NO_TRIES);
	// One that an earlier version kept.
	expect(current({ wrong: 2, until: 0 }, now).wrong).toBe(2);
});

test('a clock that was set back for a year makes nobody wait longer', () => {
	const now = 1_764_000_000_000;
	const back = now - 365 * 86_400_000;
	const tries = current(afterWrong({ wrong: 2, until: now }, now), back);
	expect(waitLeft(tries, back)).toBe(30_000);
	expect(waitLeft(tries, back + 10_000)).toBe(20_000);
	expect(waitLeft(current(tries, back + 31_000), back + 31_000)).toBe(0);
});
