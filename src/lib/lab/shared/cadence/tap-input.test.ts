import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForTaps } from './tap-input.ts';

class FakePointerEvent extends Event {
	readonly button: number;
	constructor(type: string, { button = 0 } = {}) {
		super(type);
		this.button = button;
	}
}

class FakeKeyboardEvent extends Event {
	readonly key: string;
	readonly repeat: boolean;
	constructor(type: string, { key = ' ', repeat = false } = {}) {
		super(type, { cancelable: true });
		this.key = key;
		this.repeat = repeat;
	}
}

const at = <E extends Event>(ms: number, event: E): E =>
	Object.defineProperty(event, 'timeStamp', { value: ms });
const touch = (ms: number, button = 0) => at(ms, new FakePointerEvent('pointerdown', { button }));
const click = (ms: number) => at(ms, new Event('click'));
const key = (ms: number, type: string, init = {}) => at(ms, new FakeKeyboardEvent(type, init));

describe('taps on a button', () => {
	let button: EventTarget;
	let taps: number[];
	let end: () => void;

	beforeEach(() => {
		vi.stubGlobal('PointerEvent', FakePointerEvent);
		vi.stubGlobal('KeyboardEvent', FakeKeyboardEvent);
		button = new EventTarget();
		taps = [];
		end = listenForTaps(button, (ms) => taps.push(ms));
	});

	it('come from a thumb, counted when it comes down and once', () => {
		for (const event of [touch(5000), click(5080), touch(5375), click(5460)]) {
			button.dispatchEvent(event);
		}
		expect(taps).toEqual([5000, 5375]);
	});

	it('come from Space and Enter, once for a key held down, and scroll nothing', () => {
		const down = key(5000, 'keydown');
		for (const event of [
			down,
			key(5030, 'keydown', { repeat: true }),
			key(5100, 'keyup'),
			key(5400, 'keydown', { key: 'Enter' }),
			key(5500, 'keydown', { key: 'Tab' })
		]) {
			button.dispatchEvent(event);
		}
		expect(taps).toEqual([5000, 5400]);
		expect(down.defaultPrevented).toBe(true);
	});

	it("come from a screen reader's clicks", () => {
		for (const event of [click(5000), click(5400), click(5800)]) button.dispatchEvent(event);
		expect(taps).toEqual([5000, 5400, 5800]);
	});

	it('do not come from the other mouse button, nor after the end', () => {
		button.dispatchEvent(touch(5000, 2));
		end();
		for (const event of [touch(5500), key(6000, 'keydown'), click(9000)]) {
			button.dispatchEvent(event);
		}
		expect(taps).toEqual([]);
	});
});
