import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MotionDevice } from '../shared/cadence/motion-sensor.ts';
import { running, standing, walking } from '../shared/cadence/sensor-traces.fixture.ts';
import type { MotionSample } from '../shared/cadence/vertical.ts';
import { PocketCount, PUT_AWAY_SECONDS } from './pocket-count.svelte.ts';

let events: EventTarget | undefined;
let ask: MotionDevice['ask'];
const finished = vi.fn();

const device = (): MotionDevice => ({
	events,
	ask,
	after(ms, call) {
		const timer = setTimeout(call, ms);
		return () => clearTimeout(timer);
	}
});

/** Advances time, and runs what waited for it. */
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function feel({ t, x, y, z }: MotionSample) {
	const event = new Event('devicemotion');
	Object.defineProperties(event, {
		timeStamp: { value: t },
		accelerationIncludingGravity: { value: { x, y, z } }
	});
	events?.dispatchEvent(event);
}

/** Starts a count on a phone with a sensor, until it listens. */
async function listening(): Promise<PocketCount> {
	const count = new PocketCount(device, finished);
	void count.start();
	await wait(0);
	feel({ t: 1, x: 0, y: 9.8, z: 0 });
	await wait(PUT_AWAY_SECONDS * 1000);
	return count;
}

beforeEach(() => {
	vi.useFakeTimers();
	events = new EventTarget();
	ask = undefined;
	finished.mockClear();
});

describe('a count by the phone in a pocket', () => {
	it('gives time to put the phone away, counts, and says that it has', async () => {
		const count = new PocketCount(device, finished);
		void count.start();
		await wait(0);
		expect(count.state).toEqual({ name: 'asking' });
		feel({ t: 1, x: 0, y: 9.8, z: 0 });
		await wait(0);
		expect(count.state).toEqual({ name: 'putting-away', left: 10 });
		await wait(3000);
		expect(count.state).toEqual({ name: 'putting-away', left: 7 });
		await wait(7000);
		expect(count.state).toEqual({ name: 'counting', left: 20 });
		for (const sample of running(164, { seconds: 21 })) feel(sample);
		await wait(0);
		expect(count.state.name).toBe('counted');
		expect(count.state).toHaveProperty('steps', expect.closeTo(164, -0.5));
		expect(finished).toHaveBeenCalledTimes(1);
		expect(count.running).toBe(false);
	});

	it.each([
		['walking', walking(112, { seconds: 21 })],
		['still', standing({ seconds: 21 })]
	])('has no number where there was no run: %s', async (why, trace) => {
		const count = await listening();
		for (const sample of trace) feel(sample);
		await wait(0);
		expect(count.state).toEqual({ name: 'no-number', why });
	});

	it('knows a device without a sensor before anyone puts it away', async () => {
		const count = new PocketCount(device, finished);
		void count.start();
		await wait(2000);
		expect(count.state).toEqual({ name: 'no-number', why: 'none' });
		events = undefined;
		await count.start();
		expect(count.state).toEqual({ name: 'no-number', why: 'none' });
	});

	it('asks once, and takes no for an answer', async () => {
		ask = vi.fn(() => Promise.resolve('denied' as const));
		const count = new PocketCount(device, finished);
		await count.start();
		expect(count.state).toEqual({ name: 'no-number', why: 'refused' });
		ask = vi.fn(() => Promise.resolve('granted' as const));
		await listening();
		expect(ask).toHaveBeenCalledTimes(1);
	});

	it('releases the sensor when it is stopped, and says why where nobody asked it to', async () => {
		const count = await listening();
		const letGo = vi.spyOn(events as EventTarget, 'removeEventListener');
		count.stop('left');
		await wait(0);
		expect(letGo).toHaveBeenCalledWith('devicemotion', expect.anything());
		expect(count.state).toEqual({ name: 'no-number', why: 'left' });
		expect(finished).not.toHaveBeenCalled();
		const again = await listening();
		again.stop();
		expect(again.state).toEqual({ name: 'ready' });
		await wait(60_000);
		expect(again.state).toEqual({ name: 'ready' });
	});
});
