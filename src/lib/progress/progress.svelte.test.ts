import { describe, expect, it, vi } from 'vitest';
import type { Persistence } from '#lib/storage/persistence.ts';
import type { Progress } from './progress.svelte.ts';
import { answerTo } from './testing/answer.ts';
import { allOf, eachOnANewDevice, testPage } from './testing/tabs.ts';

const device = eachOnANewDevice();

describe('an answer', () => {
	it('is there after a restart, with everything about it', async () => {
		const progress = await device().opened();
		const attempt = await progress.answer(answerTo());
		expect(attempt).toMatchObject(answerTo());
		expect((await device().afterRestart()).attempts('q1')).toEqual([attempt]);
	});

	it('is durable before it is seen: no feedback for what a killed tab would lose', async () => {
		const progress = await device().opened();
		const stored = progress.answer(answerTo());
		expect(progress.attempts('q1')).toEqual([]);
		const attempt = await stored;
		expect(progress.attempts('q1')).toEqual([attempt]);
		// Nothing is closed or flushed here, as when a tab is killed.
		expect((await device().opened()).attempts('q1')).toEqual([attempt]);
	});

	it('given before the old ones are read joins them', async () => {
		const first = await (await device().opened({ now: () => 1000 })).answer(answerTo());
		// Later: what is given unread in the same millisecond is as new as the other.
		const next = device().tab({ now: () => 2000 });
		const early = next.answer(answerTo());
		expect(next.ready).toBe(false);
		await next.open();
		expect(next.attempts('q1')).toEqual([await early]);
		const { attempts } = await allOf(next);
		expect([...attempts.keys()].sort()).toEqual([first.id, (await early).id].sort());
	});

	it('given by someone who never opened progress is kept too', async () => {
		const attempt = await device().tab().answer(answerTo());
		expect((await device().afterRestart()).attempts('q1')).toEqual([attempt]);
	});

	it('a second one is a second attempt, in order even when the clock is set back', async () => {
		let clock = 1000;
		const progress = await device().opened({ now: () => clock });
		await progress.answer(answerTo('q1', { outcome: 'other' }));
		clock = 10;
		await progress.answer(answerTo('q1', { outcome: 'best' }));
		const outcomes = (of: Progress) => of.attempts('q1').map(({ outcome }) => outcome);
		expect(outcomes(progress)).toEqual(['other', 'best']);
		expect(outcomes(await device().afterRestart({ now: () => clock }))).toEqual(['other', 'best']);
	});

	it.each([1, 2, 3, 4, 5, 6, 7, 8])(
		'given %s turns after another was kept is kept too',
		async (turns) => {
			let answered: Promise<unknown> | null = null;
			const progress = await device().opened();
			const afterTurns = async () => {
				for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
				await progress.answer(answerTo('q2'));
			};
			const tell = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {
				answered ??= afterTurns();
			});
			await progress.answer(answerTo('q1'));
			await answered;
			tell.mockRestore();
			expect((await device().opened()).attempts('q2')).toHaveLength(1);
		}
	);

	it('several at once are all kept', async () => {
		const progress = await device().opened();
		const ids = ['q1', 'q2', 'q3', 'q4'];
		await Promise.all(ids.map((id) => progress.answer(answerTo(id))));
		const again = await device().afterRestart();
		for (const id of ids) expect(again.attempts(id)).toHaveLength(1);
	});
});

describe('the place', () => {
	it('is there after a restart, and the last of many quick ones wins', async () => {
		const progress = await device().opened();
		const writes = device().durabilities.length;
		const steps = ['guess', 'fewer', 'why', 'elite', 'sure'];
		await Promise.all(steps.map((step) => progress.visit('wear-and-tear', step)));
		expect(progress.place('wear-and-tear')).toBe('sure');
		expect(device().durabilities.length - writes).toBeLessThan(steps.length);
		expect((await device().afterRestart()).place('wear-and-tear')).toBe('sure');
	});

	it('is written when the page is left, though another write is under way', async () => {
		const page = testPage();
		const progress = await device().opened({ page });
		void progress.visit('cadence', 'guess');
		void progress.visit('cadence', 'count');
		const before = device().durabilities.length;
		page.window.dispatchEvent(new Event('pagehide'));
		// Both writes are in the browser's queue before the page has another turn.
		for (let microtask = 0; microtask < 10; microtask += 1) await Promise.resolve();
		expect(device().durabilities.length - before).toBe(2);
		await vi.waitFor(async () => expect((await device().opened()).place('cadence')).toBe('count'));
	});

	it('visited again is not written again', async () => {
		const progress = await device().opened();
		await progress.visit('cadence', 'guess');
		const writes = device().durabilities.length;
		await progress.visit('cadence', 'guess');
		expect(device().durabilities).toHaveLength(writes);
	});
});

describe('a lesson', () => {
	it('that is finished stays finished, on its first day', async () => {
		let clock = new Date(2026, 10, 22, 23, 30).getTime();
		const now = () => clock;
		const progress = await device().opened({ now });
		await progress.finish('cadence');
		clock += 3_600_000;
		await progress.finish('cadence');
		await progress.practise('cadence', 'question-q1');
		expect((await device().afterRestart({ now })).lesson('cadence')).toMatchObject({
			doneOn: '2026-11-22',
			step: 'question-q1'
		});
	});

	it('started again asks everything anew, and keeps what was answered', async () => {
		const progress = await device().opened();
		await progress.visit('wear-and-tear', 'end');
		await progress.answer(answerTo());
		await progress.restart('wear-and-tear');
		expect(progress.attempts('q1')).toEqual([]);
		expect(progress.place('wear-and-tear')).toBeNull();
		const second = await progress.answer(answerTo());
		expect(progress.attempts('q1')).toEqual([second]);
		expect((await allOf(await device().afterRestart())).attempts.size).toBe(2);
	});

	it('started again can be undone, with what was answered meanwhile', async () => {
		const progress = await device().opened();
		await progress.visit('wear-and-tear', 'end');
		await progress.answer(answerTo());
		const undo = await progress.restart('wear-and-tear');
		await progress.visit('wear-and-tear', 'guess');
		await progress.answer(answerTo('q1', { outcome: 'other' }));
		await undo();
		expect(progress.attempts('q1')).toHaveLength(2);
		const again = await device().afterRestart();
		expect(again.place('wear-and-tear')).toBe('end');
		expect(again.attempts('q1')).toHaveLength(2);
	});

	it('started again leaves other lessons alone', async () => {
		const progress = await device().opened();
		await progress.answer(answerTo('q1'));
		await progress.restart('cadence');
		expect(progress.attempts('q1')).toHaveLength(1);
	});

	it('that was renamed is found under its new name', async () => {
		const progress = await device().opened();
		await progress.visit('wear-and-tear', 'fewer');
		await progress.finish('wear-and-tear');
		await progress.answer(answerTo());
		const movedIds = {
			'wear-and-tear': 'joints',
			q1: 'elite',
			'wear-and-tear/fewer': 'joints/less'
		};
		const edited = await device().afterRestart({ movedIds });
		expect(edited.attempts('elite')).toHaveLength(1);
		expect(edited.place('joints')).toBe('less');
		await edited.visit('joints', 'end');
		const later = await device().afterRestart({ movedIds });
		expect(later.lesson('joints')).toMatchObject({
			step: 'end',
			doneOn: expect.any(String) as string
		});
	});
});

describe('notes and settings', () => {
	it('are there after a restart, apart from each other', async () => {
		const progress = await device().opened();
		await progress.write('questions', ['May I hop?']);
		await progress.set('text-size', 'large');
		const again = await device().afterRestart();
		expect(again.read('questions')).toEqual(['May I hop?']);
		expect(again.setting('text-size')).toBe('large');
		expect(again.read('text-size')).toBeUndefined();
	});

	it('the last one written wins', async () => {
		const progress = await device().opened();
		await Promise.all([1, 2, 3].map((size) => progress.set('text-size', size)));
		expect((await device().afterRestart()).setting('text-size')).toBe(3);
	});
});

describe('the promise to keep our data', () => {
	const storage = (granted: boolean) => ({
		persisted: vi.fn(() => Promise.resolve(false)),
		persist: vi.fn(() => Promise.resolve(granted))
	});

	it('is asked for once, after the first answer is kept', async () => {
		const persistence = storage(true);
		const progress = await device().opened({ persistence });
		await progress.visit('cadence', 'guess');
		expect(persistence.persist).not.toHaveBeenCalled();
		await progress.answer(answerTo());
		await progress.answer(answerTo());
		await vi.waitFor(() => expect(progress.persisted).toBe(true));
		expect(persistence.persist).toHaveBeenCalledOnce();
	});

	it('is not asked for when nothing could be kept', async () => {
		const persistence = storage(true);
		device().opening = 'UnknownError';
		await (await device().opened({ persistence })).answer(answerTo());
		expect(persistence.persist).not.toHaveBeenCalled();
	});

	it('is done without where the browser knows nothing of it', async () => {
		const none: Persistence = {};
		const progress = await device().opened({ persistence: none });
		await progress.answer(answerTo());
		expect(progress.persisted).toBeNull();
		expect(progress.notice).toBeNull();
	});
});
