import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Progress } from './progress.svelte.ts';
import { answerTo } from './testing/answer.ts';
import { allOf, DeviceWithTabs, eachOnANewDevice, testPage } from './testing/tabs.ts';

const device = eachOnANewDevice();
const soon = (check: () => void) => vi.waitFor(check, { interval: 1, timeout: 4000 });

describe('two tabs', () => {
	it('an answer in one shows in the other', async () => {
		const [a, b] = [await device().opened(), await device().opened()];
		const attempt = await a.answer(answerTo());
		await soon(() => expect(b.attempts('q1')).toEqual([attempt]));
	});

	it('a place, a setting and a finished lesson show in the other', async () => {
		const [a, b] = [await device().opened(), await device().opened()];
		await a.visit('cadence', 'end');
		await a.finish('cadence');
		await a.set('theme', 'dark');
		await soon(() => {
			expect(b.lesson('cadence')).toEqual(a.lesson('cadence'));
			expect(b.setting('theme')).toBe('dark');
		});
	});

	it('what both noted of one session at once is united, whichever has heard', async () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const [a, b] = [await device().opened(), await device().opened()];
		await a.note('session-1', { ended: 'done', pain: 2 });
		await b.note('session-1', { morning: 1 });
		await a.note('session-1', { removed: true });
		await b.note('session-1', { pain: 3 });
		const [session] = (await device().opened()).sessions();
		expect(session?.notes).toMatchObject({
			ended: { value: 'done' },
			morning: { value: 1 },
			pain: { value: 3 },
			removed: { value: true }
		});
	});

	it('one that has not heard yet undoes nothing', async () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const [a, b] = [await device().opened(), await device().opened()];
		await a.finish('cadence');
		await b.visit('cadence', 'guess');
		expect(b.lesson('cadence')?.doneOn).toBe(a.lesson('cadence')?.doneOn);
		expect((await device().opened()).lesson('cadence')).toEqual(b.lesson('cadence'));
	});

	it('what one erases is gone in the other', async () => {
		const [a, b] = [await device().opened(), await device().opened()];
		await b.answer(answerTo());
		await a.erase();
		await soon(() => expect(b.records.attempts.size).toBe(0));
	});

	it('one without channels catches up when it comes to the front', async () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const page = testPage();
		const [a, b] = [await device().opened(), await device().opened({ page })];
		const attempt = await a.answer(answerTo());
		expect(b.attempts('q1')).toEqual([]);
		page.document.dispatchEvent(new Event('visibilitychange'));
		await soon(() => expect(b.attempts('q1')).toEqual([attempt]));
	});

	it('come to the same in whatever order they write, whatever connections are lost', async () => {
		const lesson = fc.constantFrom('wear-and-tear', 'cadence');
		const question = fc.constantFrom('q1', 'q2');
		const deed = fc.oneof(
			{ weight: 3, arbitrary: fc.tuple(fc.constant('answer' as const), question) },
			{ weight: 3, arbitrary: fc.tuple(fc.constant('visit' as const), lesson) },
			fc.tuple(fc.constantFrom('finish' as const, 'restart' as const), lesson),
			fc.tuple(fc.constant('set' as const), fc.constantFrom('theme', 'sound')),
			fc.constant(['drop', ''] as ['drop', ''])
		);
		const script = fc.array(fc.record({ who: fc.nat(1), deed, wait: fc.boolean() }), {
			maxLength: 25
		});
		await fc.assert(
			fc.asyncProperty(script, async (steps) => {
				const fresh = new DeviceWithTabs();
				const tabs = [await fresh.opened(), await fresh.opened()] as const;
				const under: Promise<unknown>[] = [];
				const finished = new Set<string>();
				let answers = 0;
				let moment = 0;
				const doing = {
					answer: (one: Progress, id: string) => one.answer(answerTo(id)),
					visit: (one: Progress, id: string) => one.visit(id, `step-${moment}`),
					finish: (one: Progress, id: string) => one.finish(id),
					restart: (one: Progress, id: string) => one.restart(id),
					set: (one: Progress, id: string) => one.set(id, moment),
					drop: () => fresh.dropConnections(moment % 2 === 0)
				};
				for (const { who, deed, wait } of steps) {
					const [kind, id] = deed;
					moment += 1;
					if (kind === 'answer') answers += 1;
					if (kind === 'finish') finished.add(id);
					const done = doing[kind](who === 0 ? tabs[0] : tabs[1], id);
					under.push(Promise.resolve(done));
					if (wait) await done;
				}
				await Promise.all(under);
				const third = await fresh.opened();
				await soon(() => {
					for (const one of tabs) expect(one.records).toEqual(third.records);
				});
				expect((await allOf(third)).attempts.size).toBe(answers);
				for (const id of finished) expect(third.lesson(id)?.doneOn).toBeTruthy();
				for (const one of [...tabs, third]) expect(one.notice).toBeNull();
				fresh.closeAll();
			}),
			{ numRuns: 500 }
		);
	}, 120_000);
});
