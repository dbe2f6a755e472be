import { describe, expect, it, vi } from 'vitest';
import { notices } from './device/notices.ts';
import { openIndexedDb } from './device/indexeddb-store.ts';
import type { Progress } from './progress.svelte.ts';
import { answerTo } from './testing/answer.ts';
import { eachOnANewDevice, testPage } from './testing/tabs.ts';

/**
 * What keeps progress is fetched after the first page. Before it has come, and where it does not come,
 * all that someone does is seen at once, and kept as soon as it is there.
 */
const device = eachOnANewDevice();

/** A network over which the means to keep come when the test says so. */
function network() {
	let state: 'silent' | 'down' | 'up' = 'silent';
	let asked = 0;
	const waiting: (() => void)[] = [];
	const turn = (to: typeof state) => {
		state = to;
		for (const one of waiting.splice(0)) one();
	};
	return {
		fetchStorage: async () => {
			asked += 1;
			if (state === 'silent') await new Promise<void>((resolve) => waiting.push(resolve));
			if (state === 'down') throw new Error('no network');
			return openIndexedDb({ scope: '/' });
		},
		asked: () => asked,
		come: () => turn('up'),
		fail: () => turn('down')
	};
}

const withTick = (tick: string) => (before: unknown) => [
	...(Array.isArray(before) ? (before as string[]).filter((one) => one !== tick) : []),
	tick
];

const DEEDS: Readonly<Record<string, readonly [(on: Progress) => Promise<unknown>, unknown]>> = {
	'a fact': [(on) => on.write('heel-raises', { left: 12, right: 20 }), { left: 12, right: 20 }],
	'a tick': [(on) => on.revise('heel-raises', withTick('width')), ['width']],
	'a setting': [(on) => on.set('theme', 'dark'), 'dark'],
	'a place': [(on) => on.visit('cadence', 'count'), 'count'],
	'a finished lesson': [(on) => on.finish('cadence'), true],
	'an answer': [(on) => on.answer(answerTo()), 1],
	'practising again': [(on) => on.practise('cadence', 'question-q1'), 'question-q1']
};

const shows = (deed: string, of: Progress): unknown =>
	({
		'a fact': of.read('heel-raises'),
		'a tick': of.read('heel-raises'),
		'a setting': of.setting('theme'),
		'a place': of.place('cadence'),
		'a finished lesson': Boolean(of.lesson('cadence')?.doneOn),
		'an answer': of.attempts('q1').length,
		'practising again': of.place('cadence')
	})[deed];

describe.each(Object.entries(DEEDS))('%s', (name, [act, shown]) => {
	it('before the means to keep it have come is kept once they have', async () => {
		const net = network();
		const progress = device().tab({ fetchStorage: net.fetchStorage });
		const done = act(progress);
		net.come();
		await done;
		expect(shows(name, progress)).toEqual(shown);
		expect(progress.notice).toBeNull();
		expect(shows(name, await device().afterRestart())).toEqual(shown);
	});

	it('while they can’t be had is seen, said to stay here, and kept with what comes later', async () => {
		const net = network();
		const progress = device().tab({ fetchStorage: net.fetchStorage });
		const done = act(progress);
		net.fail();
		await done;
		expect(shows(name, progress)).toEqual(shown);
		expect(progress.notice).toMatch(/^Your answers stay until you close this page/);
		net.come();
		await progress.write('later', 1);
		expect(progress.notice).toBeNull();
		expect(shows(name, progress)).toEqual(shown);
		const again = await device().afterRestart();
		expect(shows(name, again)).toEqual(shown);
		expect(again.read('later')).toBe(1);
	});

	it.each(['online', 'visibilitychange'])(
		'is kept with nothing more done, at %s',
		async (event) => {
			const net = network();
			const page = testPage();
			const progress = device().tab({ fetchStorage: net.fetchStorage, page });
			const done = act(progress);
			net.fail();
			await done;
			net.come();
			(event === 'online' ? page.window : page.document).dispatchEvent(new Event(event));
			await vi.waitFor(() => expect(progress.ready).toBe(true));
			expect(shows(name, progress)).toEqual(shown);
			expect(shows(name, await device().afterRestart())).toEqual(shown);
		}
	);

	it('waits no longer than patience lasts for a network that is silent', async () => {
		const net = network();
		const progress = device().tab({ fetchStorage: net.fetchStorage, patience: 500 });
		await act(progress);
		expect(shows(name, progress)).toEqual(shown);
		expect(progress.notice).toMatch(/^Your answers stay until you close this page/);
		net.come();
		await vi.waitFor(() => expect(progress.ready).toBe(true));
		expect(progress.notice).toBeNull();
		expect(shows(name, await device().afterRestart())).toEqual(shown);
	});
});

describe('what waits for the means to keep it', () => {
	it('is kept where the network is back while a try begun before is about to fail', async () => {
		let tries = 0;
		let fail = () => {};
		const page = testPage();
		const fetchStorage = async () => {
			tries += 1;
			if (tries === 2) await new Promise<void>((resolve) => (fail = resolve));
			if (tries < 3) throw new Error('no network');
			return openIndexedDb({ scope: '/' });
		};
		const progress = device().tab({ fetchStorage, page });
		await progress.write('sooner', 1);
		void progress.write('later', 2);
		page.window.dispatchEvent(new Event('online'));
		fail();
		await vi.waitFor(() => expect(progress.ready).toBe(true));
		expect((await device().afterRestart()).read('later')).toBe(2);
	});

	it('is seen at once, but an answer only once it is durable', async () => {
		const net = network();
		const progress = device().tab({ fetchStorage: net.fetchStorage });
		const all = [progress.write('ticked', ['width']), progress.answer(answerTo())];
		expect(progress.read('ticked')).toEqual(['width']);
		expect(progress.attempts('q1')).toEqual([]);
		net.come();
		await Promise.all(all);
		expect(progress.attempts('q1')).toHaveLength(1);
	});

	it('keeps the order in which it was done, after what was stored before', async () => {
		const first = await device().opened();
		await first.write('ticked', ['comfort']);
		await first.write('steps', 160);
		await first.visit('surfaces', 'grass');
		device().closeAll();
		const net = network();
		const progress = device().tab({ fetchStorage: net.fetchStorage });
		const all = [
			progress.revise('ticked', withTick('width')),
			progress.revise('ticked', withTick('wear')),
			progress.write('steps', 170),
			progress.write('steps', 180),
			progress.visit('cadence', 'count')
		];
		net.fail();
		await Promise.all(all);
		net.come();
		await progress.open();
		for (const one of [progress, await device().afterRestart()]) {
			expect(one.read('ticked')).toEqual(['comfort', 'width', 'wear']);
			expect(one.read('steps')).toBe(180);
			expect(one.place('surfaces')).toBe('grass');
			expect(one.place('cadence')).toBe('count');
		}
	});

	it('stays seen while an answer that was shown is being written', async () => {
		const net = network();
		const progress = device().tab({ fetchStorage: net.fetchStorage });
		const given = progress.answer(answerTo());
		net.fail();
		await given;
		net.come();
		const next = progress.write('later', 1);
		for (let turn = 0; turn < 30; turn += 1) {
			expect(progress.attempts('q1')).toHaveLength(1);
			await Promise.resolve();
		}
		await next;
	});

	it('goes with “Erase everything”, which says that the device was not reached', async () => {
		const net = network();
		const progress = device().tab({ fetchStorage: net.fetchStorage });
		const written = progress.write('ticked', ['width']);
		net.fail();
		await written;
		const erased = progress.erase();
		expect(progress.read('ticked')).toBeUndefined();
		expect(await erased).toBe(false);
		net.come();
		await progress.open();
		expect((await device().afterRestart()).read('ticked')).toBeUndefined();
	});

	it('is kept when the device refuses at first, too', async () => {
		device().opening = 'UnknownError';
		const net = network();
		const progress = device().tab({ fetchStorage: net.fetchStorage });
		const done = [progress.write('ticked', ['width']), progress.answer(answerTo())];
		net.come();
		await Promise.all(done);
		expect(progress.notice).toBe(notices.unavailable);
		device().opening = null;
		await progress.set('theme', 'dark');
		const again = await device().afterRestart();
		expect(again.read('ticked')).toEqual(['width']);
		expect(again.attempts('q1')).toHaveLength(1);
	});

	it('asks for them once, however much is done', async () => {
		const net = network();
		const progress = device().tab({ fetchStorage: net.fetchStorage });
		const all = [progress.open(), progress.write('a', 1), progress.visit('cadence', 'count')];
		expect(net.asked()).toBe(1);
		net.come();
		await Promise.all(all);
		expect(net.asked()).toBe(1);
	});
});
