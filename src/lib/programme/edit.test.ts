import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from './draft.ts';
import {
	ownProgramme,
	withCopy,
	withoutStage,
	withPain,
	withStage,
	withStageMoved
} from './edit.ts';
import type { PlannedProgramme } from './planned.ts';
import { READY } from './ready.fixture.ts';
import { plannedOf } from './travel.ts';

const ready = plannedOf(READY);

const ids = ({ stages }: PlannedProgramme) => stages.map(({ id }) => id);

describe('a stage that is changed', () => {
	it('keeps its id, and has a title that says its numbers', () => {
		const changed = withStage(ready, 0, { rounds: [{ times: 4, walk: 1, run: 2 }] }, READY);
		expect(ids(changed)).toEqual(ids(ready));
		expect(changed.stages[0]?.title).toBe('Walk 1 min, run 2 mins, 4 times');
		const again = withStage(changed, 0, { rounds: [{ times: 1, run: 20 }] }, READY);
		expect(again.stages[0]?.title).toBe('Run 20 mins');
	});

	it('keeps a title that the physio wrote', () => {
		const titled = withStage(ready, 0, { title: 'Easy' }, READY);
		const changed = withStage(titled, 0, { rounds: [{ times: 1, run: 20 }] }, READY);
		expect(changed.stages[0]?.title).toBe('Easy');
	});

	it('loses the large step that it named, and no other words', () => {
		expect(ready.stages[1]?.note).toBe('This is a large step. Choose level ground.');
		const own = withStage(ready, 1, { rounds: [{ times: 3, walk: 1, run: 4 }] }, READY);
		expect(own.stages[1]?.note).toBe('Choose level ground.');
		const before = withStage(ready, 0, { rounds: [{ times: 3, walk: 2, run: 5 }] }, READY);
		expect(before.stages[1]?.note).toBe('Choose level ground.');
		const effort = withStage(ready, 0, { effort: 5 }, READY);
		expect(effort.stages[1]?.note).toBe(ready.stages[1]?.note);
	});
});

it('a pain number takes the place of the text that says there is none', () => {
	const set = withPain(ready, { during: 2 }, READY);
	expect(set.pain).toEqual({ during: 2, text: undefined });
	expect(withPain(set, { during: undefined }, READY).pain.text).toBe(ready.pain.text);
	const own = withPain({ ...ready, pain: { text: 'Ring me.' } }, { during: 2 }, READY);
	expect(own.pain).toEqual({ during: 2, text: 'Ring me.' });
});

it('a programme of the physio’s own can be sent as it begins', () => {
	for (const measure of ['minutes', 'metres'] as const) {
		const own = ownProgramme(measure);
		expect(readDraft(own)).toEqual(own);
		expect(ownProgramme(measure).id).not.toBe(own.id);
	}
});

it('however stages are added, moved and taken out: ids are each once, and none changes', () => {
	const step = fc.record({
		how: fc.constantFrom('copy', 'remove', 'move', 'round'),
		at: fc.nat(8),
		to: fc.nat(8)
	});
	fc.assert(
		fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, starts) => {
			let programme: PlannedProgramme = starts ? { ...ready, start: 'two' } : ready;
			for (const { how, at, to } of steps) {
				const before = ids(programme);
				const [index, other] = [at % before.length, to % before.length];
				if (how === 'copy') programme = withCopy(programme, index, READY);
				else if (how === 'remove') programme = withoutStage(programme, index, READY);
				else if (how === 'move') programme = withStageMoved(programme, index, other, READY);
				else
					programme = withStage(programme, index, { rounds: [{ times: 1, run: to + 1 }] }, READY);
				const after = ids(programme);
				const kept = before.filter((id) => after.includes(id));
				if (how === 'copy') expect(after).toHaveLength(before.length + 1);
				else if (how === 'remove') expect(kept).toEqual(after);
				else expect(after.toSorted()).toEqual(before.toSorted());
			}
			expect(readDraft(programme)).not.toBeNull();
		})
	);
});
