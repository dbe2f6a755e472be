import { describe, expect, it } from 'vitest';
import type { Progress } from './progress.svelte.ts';
import { answerTo } from './testing/answer.ts';
import { eachOnANewDevice } from './testing/tabs.ts';

const NOW = new Date(2026, 10, 23, 12).getTime();
const DAY = 24 * 60 * 60 * 1000;
const device = eachOnANewDevice();

const outcomes = (of: Progress) => of.attempts('q1').map(({ outcome }) => outcome);

describe.each([
	['set back a year', NOW - 365 * DAY, '2025-11-23'],
	['set forward a year', NOW + 365 * DAY, '2027-11-23'],
	['right, 400 days later', NOW + 400 * DAY, '2027-12-28']
])('a clock that is %s', (_, later, day) => {
	it('finds what was kept; what is done now counts as the latest, after a restart too', async () => {
		const before = await device().opened({ now: () => NOW });
		await before.answer(answerTo('q1', { outcome: 'other' }));
		await before.visit('wear-and-tear', 'one');
		await before.set('theme', 'dark');
		await before.write('my-questions', ['May I hop?']);

		const now = await device().afterRestart({ now: () => later });
		expect([now.place('wear-and-tear'), outcomes(now)]).toEqual(['one', ['other']]);
		await now.answer(answerTo('q1', { outcome: 'best' }));
		await now.visit('wear-and-tear', 'two');
		await now.set('theme', 'light');
		await now.write('my-questions', ['May I run?']);
		await now.finish('wear-and-tear');

		for (const one of [now, await device().afterRestart({ now: () => NOW })]) {
			expect(outcomes(one)).toEqual(['other', 'best']);
			expect(one.lesson('wear-and-tear')).toMatchObject({ step: 'two', doneOn: day });
			expect([one.setting('theme'), one.read('my-questions')]).toEqual(['light', ['May I run?']]);
		}
	});

	it('carries on in the lesson that was opened last', async () => {
		const before = await device().opened({ now: () => NOW });
		await before.visit('wear-and-tear', 'one');
		const now = await device().afterRestart({ now: () => later });
		await now.visit('cadence', 'one');
		const after = await device().afterRestart({ now: () => NOW });
		const moment = (id: string) => after.lesson(id)?.at ?? 0;
		expect(moment('cadence')).toBeGreaterThan(moment('wear-and-tear'));
	});

	it('begins a lesson again with no question tried, and undoes it', async () => {
		const before = await device().opened({ now: () => NOW });
		await before.answer(answerTo('q1', { outcome: 'other' }));
		const now = await device().afterRestart({ now: () => later });
		const undo = await now.restart('wear-and-tear');
		expect(outcomes(now)).toEqual([]);
		await now.answer(answerTo('q1', { outcome: 'best' }));
		expect(outcomes(now)).toEqual(['best']);
		await undo();
		expect(outcomes(await device().afterRestart())).toEqual(['other', 'best']);
	});

	it('in one of two tabs loses no answer of the other', async () => {
		const right = await device().opened({ now: () => NOW });
		const wrong = await device().opened({ now: () => later });
		await right.answer(answerTo('q1', { outcome: 'other' }));
		await wrong.answer(answerTo('q1', { outcome: 'best' }));
		expect((await device().afterRestart()).attempts('q1')).toHaveLength(2);
	});
});
