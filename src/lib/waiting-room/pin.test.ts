import { expect, test } from 'vitest';
import { afterWrong, bounded, isPin, isRightPin, keptPin, NO_TRIES, waitLeft } from './pin.ts';

test('the right PIN opens, another does not, and it is kept nowhere', async () => {
	const kept = await keptPin('4711');
	expect(JSON.stringify(kept)).not.toContain('4711');
	expect(await isRightPin('4711', kept)).toBe(true);
	expect(await isRightPin('4712', kept)).toBe(false);
	expect(await keptPin('4711')).not.toEqual(kept);
});

test.each(['1234', '00000000'])('%s can be a PIN', (pin) => expect(isPin(pin)).toBe(true));
test.each(['', '123', '123456789', '12a4', '１２３４'])('%j can be none', (pin) => {
	expect(isPin(pin)).toBe(false);
});

test('three wrong ones wait 30 seconds, and so does each one after', () => {
	const now = 1_764_000_000_000;
	const twice = afterWrong(afterWrong(NO_TRIES, now), now);
	expect(waitLeft(twice, now)).toBe(0);
	const thrice = afterWrong(twice, now);
	expect(waitLeft(thrice, now)).toBe(30_000);
	expect(waitLeft(thrice, now + 29_000)).toBe(1000);
	expect(waitLeft(thrice, now + 30_000)).toBe(0);
	expect(waitLeft(afterWrong(thrice, now + 30_000), now + 30_000)).toBe(30_000);
});

test('a clock that was set back for a year makes nobody wait longer', () => {
	const now = 1_764_000_000_000;
	const back = now - 365 * 86_400_000;
	const tries = bounded(afterWrong({ wrong: 5, until: 0 }, now), back);
	expect(waitLeft(tries, back)).toBe(30_000);
	expect(waitLeft(tries, back + 10_000)).toBe(20_000);
	expect(waitLeft(bounded(tries, back + 31_000), back + 31_000)).toBe(0);
});
