import { beforeEach, expect, it, vi } from 'vitest';
import { keepScreenOn, type WakeLockDevice } from './wake-lock.ts';

class FakeLock {
	released = false;
	release = vi.fn(() => {
		this.released = true;
		return Promise.resolve();
	});
}

let held: FakeLock[];
let request: ReturnType<typeof vi.fn<() => Promise<WakeLockSentinel>>>;
let document: EventTarget & { visibilityState: DocumentVisibilityState };
let device: WakeLockDevice;

beforeEach(() => {
	held = [];
	request = vi.fn(() => {
		const lock = new FakeLock();
		held.push(lock);
		return Promise.resolve(lock as unknown as WakeLockSentinel);
	});
	document = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
	device = { locks: { request }, document };
});

async function turn(visibilityState: DocumentVisibilityState) {
	document.visibilityState = visibilityState;
	document.dispatchEvent(new Event('visibilitychange'));
	await settled();
}
const settled = async () => {
	for (let turns = 0; turns < 5; turns++) await Promise.resolve();
};

it('keeps the screen on until it is let go', async () => {
	const letGo = keepScreenOn(device);
	await settled();
	expect(held).toHaveLength(1);
	letGo();
	expect(held[0]?.released).toBe(true);
});

it('asks again when the page is seen again', async () => {
	const letGo = keepScreenOn(device);
	await settled();
	if (held[0]) held[0].released = true;
	await turn('hidden');
	expect(request).toHaveBeenCalledTimes(1);
	await turn('visible');
	expect(request).toHaveBeenCalledTimes(2);
	await turn('visible');
	expect(request).toHaveBeenCalledTimes(2);
	letGo();
	await turn('visible');
	expect(request).toHaveBeenCalledTimes(2);
});

it('releases a lock that comes after its end', async () => {
	keepScreenOn(device)();
	await settled();
	expect(held[0]?.released).toBe(true);
});

it('takes no for an answer, and asks again later', async () => {
	request.mockRejectedValueOnce(new Error('battery is low'));
	keepScreenOn(device);
	await settled();
	await turn('visible');
	expect(held).toHaveLength(1);
});

it('does nothing where there is no such thing', () => {
	expect(() => keepScreenOn({ locks: undefined, document })()).not.toThrow();
});
