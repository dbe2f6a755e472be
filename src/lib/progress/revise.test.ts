import { describe, expect, it } from 'vitest';
import type { Json } from '#lib/notebook/notebook.ts';
import { eachOnANewDevice } from './testing/tabs.ts';

const device = eachOnANewDevice();

describe('a fact that builds on what was kept', () => {
	const withTick = (tick: string) => (before: Json | undefined) => [
		...(Array.isArray(before) ? before : []),
		tick
	];

	it('loses nothing where it comes before what was kept is read', async () => {
		await (await device().opened()).write('ticked', ['comfort']);
		const next = device().tab();
		expect(next.ready).toBe(false);
		await next.revise('ticked', withTick('length'));
		expect(next.read('ticked')).toEqual(['comfort', 'length']);
	});

	it('loses nothing where several come faster than one is durable', async () => {
		const progress = await device().opened();
		const all = ['comfort', 'length', 'width', 'wear'];
		await Promise.all(all.map((one) => progress.revise('ticked', withTick(one))));
		expect(progress.read('ticked')).toEqual(all);
		expect((await device().afterRestart()).read('ticked')).toEqual(all);
	});
});
