import { afterEach, beforeEach, vi } from 'vitest';
import { openIndexedDb, type IndexedDbOptions } from '../device/indexeddb-store.ts';
import { Progress, type ProgressOptions } from '../progress.svelte.ts';
import type { Records } from '../records.ts';
import { Device } from '#lib/storage/testing/device.ts';
import { exportBackup } from '../transfer-backup.ts';

type TabOptions = Partial<ProgressOptions & IndexedDbOptions>;

/** For tests only: the tabs of one device, closed after each test. */
export class DeviceWithTabs extends Device {
	readonly #open: Progress[] = [];

	/** A tab that has not read anything yet. */
	tab(options: TabOptions = {}): Progress {
		// From here on this is the page's device.
		vi.stubGlobal('indexedDB', this.factory());
		const device = { scope: '/', persistence: undefined, ...options };
		const fetchStorage = () => Promise.resolve(openIndexedDb(device));
		const made = new Progress({ movedIds: {}, fetchStorage, ...options });
		this.#open.push(made);
		return made;
	}

	async opened(options: TabOptions = {}): Promise<Progress> {
		const made = this.tab(options);
		await made.open();
		return made;
	}

	/** What a browser that is started again finds. */
	async afterRestart(options: TabOptions = {}): Promise<Progress> {
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

/** Everything that a tab can read of its device. */
export async function allOf(progress: Progress): Promise<Records> {
	const all = await progress.all();
	if (!all) throw new Error('nothing can be read');
	return all;
}

/** The text of the backup file that a tab would save. */
export async function copyOf(progress: Progress): Promise<string> {
	const text = await exportBackup(progress);
	if (text === null) throw new Error('no copy can be written');
	return text;
}

/** A page that a test can hide, leave and show. */
export function testPage() {
	const document = Object.assign(new EventTarget(), {
		visibilityState: 'visible' as DocumentVisibilityState
	});
	return { document, window: new EventTarget() };
}
