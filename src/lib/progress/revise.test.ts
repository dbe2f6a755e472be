import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '#lib/learner/record.ts';
import { emptyRecords } from './records.ts';
import { apply, type Change } from './change.ts';
import { DeviceWithTabs, eachOnANewDevice } from './testing/tabs.ts';

const device = eachOnANewDevice();

const listIn = (stored: Json | undefined): readonly Json[] => (Array.isArray(stored) ? stored : []);
const withTick = (tick: string) => (before: Json | undefined) => [
	...listIn(before).filter((one) => one !== tick),
	tick
];
const withoutTick = (tick: string) => (before: Json | undefined) =>
	listIn(before).filter((one) => one !== tick);

describe('a fact that builds on what was kept', () => {
	it('loses nothing where it comes before what was kept is read', async () => {
		await (await device().opened()).write('ticked', ['comfort']);
		const next = device().tab();
		expect(next.ready).toBe(false);
		await next.revise('ticked', withTick('length'));
		expect(next.read('ticked')).toEqual(['comfort', 'length']);
	});

	it('is seen at once, before it is durable and before what was kept is read', async () => {
		const next = device().tab();
		const stored = next.revise('ticked', withTick('length'));
		expect(next.read('ticked')).toEqual(['length']);
		await stored;
	});

	it('loses nothing where several come faster than one is durable', async () => {
		const progress = await device().opened();
		const all = ['comfort', 'length', 'width', 'wear'];
		await Promise.all(all.map((one) => progress.revise('ticked', withTick(one))));
		expect(progress.read('ticked')).toEqual(all);
		expect((await device().afterRestart()).read('ticked')).toEqual(all);
	});

	it('counts even where the fact that is kept is dated ahead of this clock', () => {
		const ahead = { ...emptyRecords, notes: new Map([['ticked', note(['comfort'], 9)]]) };
		const after = apply(ahead, { kind: 'revise', name: 'ticked', change: withTick('wear'), at: 5 });
		expect(after.notes.get('ticked')).toEqual(note(['comfort', 'wear'], 10));
	});

	it('may be written twice', () => {
		const change: Change = { kind: 'revise', name: 'ticked', change: withTick('wear'), at: 5 };
		const once = apply(emptyRecords, change);
		expect(apply(once, change)).toEqual(once);
	});
});

describe('two tabs that change one list in the same moment', () => {
	it('keep four ticks each', async () => {
		const tabs = [await device().opened(), await device().opened()];
		const ticks = ['a', 'b', 'c', 'd'];
		await Promise.all(
			tabs.flatMap((tab, own) => ticks.map((tick) => tab.revise('ticked', withTick(tick + own))))
		);
		const stored = listIn((await device().opened()).read('ticked'));
		expect(stored.toSorted()).toEqual(['a0', 'a1', 'b0', 'b1', 'c0', 'c1', 'd0', 'd1']);
	});

	it('keep what each did with its own lines, in whatever order they write', async () => {
		const deed = fc.record({
			who: fc.nat(1),
			tick: fc.constantFrom('a', 'b', 'c', 'd'),
			on: fc.boolean(),
			turns: fc.nat(12),
			wait: fc.boolean(),
			drops: fc.boolean()
		});
		await fc.assert(
			fc.asyncProperty(fc.array(deed, { maxLength: 16 }), async (deeds) => {
				const fresh = new DeviceWithTabs();
				const tabs = [await fresh.opened(), await fresh.opened()] as const;
				const expected = new Set<string>();
				const under: Promise<void>[] = [];
				for (const { who, tick, on, turns, wait, drops } of deeds) {
					const line = tick + who;
					if (on) expected.add(line);
					else expected.delete(line);
					const tab = who === 0 ? tabs[0] : tabs[1];
					const done = tab.revise('ticked', on ? withTick(line) : withoutTick(line));
					under.push(done);
					if (drops) fresh.dropConnections(true);
					if (wait) await done;
					for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
				}
				await Promise.all(under);
				const stored = listIn((await fresh.opened()).read('ticked'));
				expect(stored.toSorted()).toEqual([...expected].sort());
				fresh.closeAll();
			}),
			{ numRuns: 300 }
		);
	}, 60_000);
});

const note = (value: Json, at: number) => ({ name: 'ticked', value, at });
