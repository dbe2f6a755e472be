import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToMotion, type MotionDevice } from './motion-sensor.ts';

/** A phone whose time moves when a test says so. */
class FakePhone implements MotionDevice {
	readonly events = new EventTarget();
	ask?: () => Promise<PermissionState>;
	now = 40_000;
	#timers: { at: number; call: () => void }[] = [];
	readonly listening = vi.spyOn(this.events, 'addEventListener');
	readonly left = vi.spyOn(this.events, 'removeEventListener');

	after(ms: number, call: () => void) {
		const timer = { at: this.now + ms, call };
		this.#timers.push(timer);
		return () => void (this.#timers = this.#timers.filter((one) => one !== timer));
	}

	get timers() {
		return this.#timers.length;
	}

	wait(ms: number) {
		this.now += ms;
		for (const { call } of this.#timers.filter(({ at }) => at <= this.now)) call();
	}

	/** Reads for some time, 50 times a second. */
	read(seconds: number, force: object | null = { x: 0.5, y: 9.7, z: 0.2 }) {
		for (let reading = 0; reading < seconds * 50; reading++) {
			this.wait(20);
			const event = new Event('devicemotion');
			Object.defineProperties(event, {
				timeStamp: { value: this.now },
				accelerationIncludingGravity: { value: force }
			});
			this.events.dispatchEvent(event);
		}
	}
}

let phone: FakePhone;
let cancel: AbortController;
const progress = vi.fn<(seconds: number) => void>();
const listen = () => listenToMotion(phone, progress, cancel.signal);
/** Lets the question for permission be answered. */
const answered = () =>
	new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

beforeEach(() => {
	phone = new FakePhone();
	cancel = new AbortController();
	progress.mockClear();
});

function expectLetGo() {
	expect(phone.left).toHaveBeenCalledTimes(1);
	expect(phone.timers).toBe(0);
}

describe('listening to the phone', () => {
	it('hears 20 seconds, says how far it is, and stops', async () => {
		const result = listen();
		await answered();
		phone.read(10);
		expect(progress.mock.lastCall?.[0]).toBeCloseTo(9.98);
		phone.read(11);
		const heard = await result;
		expect('samples' in heard && heard.samples).toHaveLength(1001);
		expect(progress).toHaveBeenLastCalledWith(20);
		expectLetGo();
	});

	it('asks at once where the phone asks, and takes no for an answer', async () => {
		phone.ask = vi.fn(() => Promise.resolve('denied' as const));
		const result = listen();
		expect(phone.ask).toHaveBeenCalled();
		expect(await result).toEqual({ none: 'refused' });
		expect(phone.listening).not.toHaveBeenCalled();
	});

	it('takes an error of the question for a no', async () => {
		phone.ask = () => Promise.reject(new Error('needs a gesture'));
		expect(await listen()).toEqual({ none: 'refused' });
	});

	it('listens when the person says yes', async () => {
		phone.ask = () => Promise.resolve('granted');
		const result = listen();
		await answered();
		await answered();
		phone.read(21);
		expect(await result).toHaveProperty('samples');
	});

	it('says so where there is no sensor', async () => {
		const nothing = { events: undefined, after: () => () => {} };
		expect(await listenToMotion(nothing, progress, cancel.signal)).toEqual({ none: 'none' });
		const silent = listen();
		await answered();
		phone.wait(1500);
		expect(await silent).toEqual({ none: 'none' });
		expectLetGo();
	});

	it('takes the empty events of a computer for no sensor', async () => {
		const result = listen();
		await answered();
		phone.read(1, { x: null, y: null, z: null });
		phone.read(1, null);
		expect(await result).toEqual({ none: 'none' });
	});

	it('can be cancelled, before and while it listens', async () => {
		const result = listen();
		await answered();
		phone.read(3);
		cancel.abort();
		expect(await result).toEqual({ none: 'cancelled' });
		expectLetGo();
		expect(await listen()).toEqual({ none: 'cancelled' });
	});

	it('ends with what it has where the readings stop', async () => {
		const result = listen();
		await answered();
		phone.read(6);
		phone.wait(30_000);
		const heard = await result;
		expect('samples' in heard && heard.samples).toHaveLength(300);
		expectLetGo();
	});
});
