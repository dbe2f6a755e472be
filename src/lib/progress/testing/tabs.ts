import { afterEach, beforeEach, vi } from 'vitest';
import { DeviceProgress } from '../device-progress.svelte.ts';
import type { ProgressOptions } from '../progress-options.ts';
import { Device } from './device.ts';

/** For tests only: the tabs of one device, closed after each test. */
export class DeviceWithTabs extends Device {
	readonly #open: DeviceProgress[] = [];

	/** A tab that has not read anything yet. */
	tab(options: Partial<ProgressOptions> = {}): DeviceProgress {
		const own = { scope: '/', movedIds: {}, factory: this.factory, persistence: undefined };
		const made = new DeviceProgress({ ...own, ...options });
		this.#open.push(made);
		return made;
	}

	async opened(options: Partial<ProgressOptions> = {}): Promise<DeviceProgress> {
		const made = this.tab(options);
		await made.open();
		return made;
	}

	/** What a browser that is started anew finds. */
	async afterRestart(options: Partial<ProgressOptions> = {}): Promise<DeviceProgress> {
		this.closeAll();
		return this.opened(options);
	}

	closeAll(): void {
		for (const progress of this.#open.splice(0)) progress.close();
	}
}

/** A fresh device for each test; `device()` is the one of the test that runs. */
export function eachOnANewDevice(): () => DeviceWithTabs {
	let device = new DeviceWithTabs();
	beforeEach(() => {
		device = new DeviceWithTabs();
	});
	afterEach(() => {
		device.closeAll();
		vi.unstubAllGlobals();
	});
	return () => device;
}

/** A page that a test can hide, leave and show. */
export function testPage() {
	const document = Object.assign(new EventTarget(), {
		visibilityState: 'visible' as DocumentVisibilityState
	});
	return { document, window: new EventTarget() };
}
