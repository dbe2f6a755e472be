import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Refusal } from '#lib/storage/refusal.ts';
import { hashedSecret } from './pin.ts';
import { WaitingRoom } from './room.svelte.ts';
import type { Settings } from './schema.ts';
import { SetUpBefore, troubleOf } from './trouble.ts';

const SCOPE = '/course/';
const settings = async (): Promise<Settings> => ({
	clinic: 'Princes Park Physio',
	site: 'https://clinic.example/run/',
	offers: ['taster', 'cadence'],
	voice: '',
	theme: 'light',
	quiet: null,
	pin: await hashedSecret('4711'),
	recovery: await hashedSecret('7K2M0QRS9XVA')
});

/** The tablet after a restart: what is kept, and nothing in memory. */
async function restarted(): Promise<WaitingRoom> {
	const room = new WaitingRoom(SCOPE);
	await room.open();
	return room;
}

/** The mark that `app.html` looks for. */
const isOn = (scope: string) =>
	localStorage.getItem(`back-to-running:waiting-room:${scope}`) !== null;

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	const items = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => items.set(key, value),
		removeItem: (key: string) => items.delete(key)
	});
});

test('a tablet that was set up is so after a restart too; once ended it is not', async () => {
	const room = await restarted();
	expect([room.ready, room.settings]).toEqual([true, null]);
	await room.start(await settings());
	expect(isOn(SCOPE)).toBe(true);
	const again = await restarted();
	expect(again.settings?.clinic).toBe('Princes Park Physio');
	await again.end();
	expect(isOn(SCOPE)).toBe(false);
	expect((await restarted()).settings).toBeNull();
});

test('where the mark was cleared away but the settings were not, the tablet is still on', async () => {
	await (await restarted()).start(await settings());
	localStorage.removeItem(`back-to-running:waiting-room:${SCOPE}`);
	await restarted();
	expect(isOn(SCOPE)).toBe(true);
});

test('a tablet whose settings are gone knows that it was set up; one that was ended does not', async () => {
	const room = await restarted();
	expect(room.isLost).toBe(false);
	await room.start(await settings());
	vi.stubGlobal('indexedDB', new IDBFactory());
	const lost = await restarted();
	expect([lost.settings, lost.isLost]).toEqual([null, true]);
	await lost.start(await settings());
	const again = await restarted();
	expect(again.isLost).toBe(false);
	await again.end();
	expect((await restarted()).isLost).toBe(false);
});

test('three wrong PINs wait 30 seconds, also after a reload; ending it keeps the counts', async () => {
	const room = await restarted();
	await room.start(await settings());
	await room.count([{ kind: 'started' }], Date.now());
	expect(await room.try('pin', '0000')).toBe('wrong');
	expect(await room.try('pin', '0000')).toBe('wrong');
	expect(await room.try('pin', '0000')).toEqual({ wait: expect.any(Number) as number });
	const again = await restarted();
	expect(await again.try('pin', '4711')).toEqual({ wait: expect.any(Number) as number });
	vi.setSystemTime(Date.now() + 30_001);
	expect(await again.try('pin', '4711')).toBe('right');
	expect(again.waitLeft('pin')).toBe(0);
	vi.useRealTimers();
	await again.end();
	const [today] = (await restarted()).days;
	expect(today).toMatchObject({ started: 1, finished: 0 });
});

test('two tabs have no more tries than one, at once or in turn', async () => {
	await (await restarted()).start(await settings());
	const rooms = [await restarted(), await restarted(), await restarted()];
	await Promise.all([...rooms, ...rooms].map((room) => room.try('pin', '0000')));
	for (const room of [...rooms, await restarted()])
		expect(await room.try('pin', '4711')).toEqual({ wait: expect.any(Number) as number });
	// Three of the six were taken: the next wrong one is the fourth.
	vi.setSystemTime(Date.now() + 30_001);
	expect(await rooms[0]?.try('pin', '0000')).toEqual({ wait: 60_000 });
	vi.useRealTimers();
});

test('without the recovery code no try wipes anything; with it, as it was typed, it is right', async () => {
	const room = await restarted();
	await room.start(await settings());
	expect(await room.try('recovery', 'Princes Park Physio')).toBe('wrong');
	expect(await room.try('recovery', '4711')).toBe('wrong');
	expect(await room.try('recovery', '0000-0000-0000')).toEqual({
		wait: expect.any(Number) as number
	});
	// Wrong codes are no wrong PINs: staff who know theirs get in.
	expect(await room.try('pin', '4711')).toBe('right');
	vi.setSystemTime(Date.now() + 30_001);
	expect(await room.try('recovery', '7k2m 0qrs 9xva')).toBe('right');
	vi.useRealTimers();
	await room.end();
	const again = await restarted();
	expect([again.settings, again.waitLeft('recovery')]).toEqual([null, 0]);
});

test('a tablet of an earlier version has no recovery code, and can get one', async () => {
	const { recovery: _, ...before } = await settings();
	const room = await restarted();
	await room.start(before);
	expect(await room.try('recovery', '7K2M-0QRS-9XVA')).toBe('wrong');
	await room.changeRecovery('ABCD-ABCD-ABCD');
	expect(await (await restarted()).try('recovery', 'abcdabcdabcd')).toBe('right');
	expect((await restarted()).settings).toMatchObject({ clinic: before.clinic, pin: before.pin });
});

test('a set-up page that was left open in another tab overwrites nothing', async () => {
	const left = await restarted();
	await (await restarted()).start(await settings());
	const stranger = { ...(await settings()), site: 'https://stranger.example/' };
	await expect(left.start(stranger)).rejects.toThrow();
	expect((await restarted()).settings?.site).toBe('https://clinic.example/run/');
	expect(troubleOf(new SetUpBefore())).toContain('Load this page again');
});

test('settings that cannot be read any more are as none, and nothing breaks', async () => {
	const room = await restarted();
	await room.start({ ...(await settings()), theme: 'pink' as 'light' });
	expect((await restarted()).settings).toBeNull();
});

test('where the browser keeps nothing, setting up says so and counting is silent', async () => {
	vi.stubGlobal('indexedDB', undefined);
	const room = await restarted();
	expect(room.ready).toBe(true);
	expect(room.trouble).toContain('allow this site to keep data');
	await room.count([{ kind: 'started' }], Date.now());
	await expect(settings().then((all) => room.start(all))).rejects.toThrow();
	expect(isOn(SCOPE)).toBe(false);
});

test('where the settings cannot be read, it says why and what to do, and continues once they can', async () => {
	await (await restarted()).start(await settings());
	const { open } = IDBFactory.prototype;
	const failing = vi.spyOn(IDBFactory.prototype, 'open');
	const said = async (name: string) => {
		failing.mockImplementation(() => {
			throw new DOMException('', name);
		});
		return (await restarted()).trouble;
	};
	expect(await said('VersionError')).toContain('A newer version of the course');
	expect(await said('QuotaExceededError')).toContain('Make room');
	expect(await said('SecurityError')).toContain('allow this site to keep data');
	failing.mockImplementation(open);
	const room = await restarted();
	expect([room.trouble, room.settings?.clinic]).toEqual([null, 'Princes Park Physio']);
	failing.mockRestore();
});

test('where another tab holds an older version, it says to close it', () => {
	expect(troubleOf(new Refusal('blocked'))).toContain('Close the other tabs of this course');
});

test('where the browser drops the connection without a word, the next count is kept', async () => {
	const connections: IDBDatabase[] = [];
	const open = IDBFactory.prototype.open;
	const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
		this: IDBFactory,
		...wanted
	) {
		const request = open.apply(this, wanted);
		request.addEventListener('success', () => connections.push(request.result));
		return request;
	});
	const room = await restarted();
	await room.count([{ kind: 'started' }], Date.now());
	connections.forEach((connection) => connection.close());
	await room.count([{ kind: 'started' }], Date.now());
	spy.mockRestore();
	expect((await restarted()).days).toMatchObject([{ started: 2 }]);
});

test('days older than 90 are let go', async () => {
	vi.setSystemTime(new Date(2026, 7, 1));
	const room = await restarted();
	await room.count([{ kind: 'started' }], Date.now());
	vi.setSystemTime(new Date(2026, 10, 26));
	await room.count([{ kind: 'started' }], Date.now());
	expect(room.days.map(({ day }) => day)).toEqual(['2026-11-26']);
	vi.useRealTimers();
});

describe('a clock that jumps', () => {
	const now = new Date(2026, 10, 26, 12).getTime();
	const year = 365 * 86_400_000;
	beforeEach(() => {
		vi.setSystemTime(now);
		return () => vi.useRealTimers();
	});

	test('back a year: the PIN is taken after 30 seconds', async () => {
		const room = await restarted();
		await room.start(await settings());
		for (let wrong = 0; wrong < 3; wrong += 1) await room.try('pin', '0000');
		vi.setSystemTime(now - year);
		const again = await restarted();
		expect(again.waitLeft('pin')).toBe(30_000);
		vi.setSystemTime(now - year + 30_000);
		expect(await again.try('pin', '4711')).toBe('right');
	});

	test('ahead a year: the PIN is taken at once, and wrong ones are bounded anew', async () => {
		const room = await restarted();
		await room.start(await settings());
		for (let wrong = 0; wrong < 3; wrong += 1) await room.try('pin', '0000');
		vi.setSystemTime(now + year);
		expect(await room.try('pin', '0000')).toBe('wrong');
	});

	test('back a year: no count is lost, and the wrong day goes once the clock is right', async () => {
		const room = await restarted();
		await room.count([{ kind: 'started' }], Date.now());
		vi.setSystemTime(now - year);
		await room.count([{ kind: 'started' }], Date.now());
		expect(room.days.map(({ day }) => day)).toEqual(['2025-11-26', '2026-11-26']);
		vi.setSystemTime(now);
		await room.count([{ kind: 'finished' }], Date.now());
		expect(room.days).toMatchObject([{ day: '2026-11-26', started: 1, finished: 1 }]);
	});

	test('400 days on: what is older than 90 days is gone, and it counts on', async () => {
		const room = await restarted();
		await room.count([{ kind: 'started' }], Date.now());
		vi.setSystemTime(now + 400 * 86_400_000);
		const again = await restarted();
		await again.count([{ kind: 'started' }], Date.now());
		expect(again.days).toMatchObject([{ day: '2027-12-31', started: 1 }]);
	});
});
