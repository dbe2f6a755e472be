import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { Clinic } from './clinic.svelte.ts';
import { passphrase, profile } from './clinic.fixture.ts';

/** For tests only: a clinic on a device whose database is new for each test. */
export const NOW = Date.UTC(2026, 10, 23);
export const draft = {
	lessons: ['cadence', 'surfaces'],
	due: '2026-12-01',
	cadence: 168,
	note: 'Hello'
};

/** What the device's clock says: `NOW`, until a test sets it. */
export const time = { now: NOW };

/** From here on the database is another device's. */
export const onNewDevice = () => void vi.stubGlobal('indexedDB', new IDBFactory());

const open: Clinic[] = [];

/** Each test of the file has a new device, whose clock is right. */
export function eachOnNewDevice(): void {
	beforeEach(() => {
		time.now = NOW;
		onNewDevice();
	});
	afterEach(() => {
		open.splice(0).forEach((clinic) => clinic.close());
		vi.unstubAllGlobals();
	});
}

/** What a tab of the device's browser has after loading. */
export async function clinic(): Promise<Clinic> {
	const made = new Clinic('/', { now: () => time.now });
	open.push(made);
	await made.open();
	return made;
}

/** A clinic with one person and one plan. */
export async function withMina(phrase = passphrase) {
	const made = await clinic();
	const started = await made.start(profile, phrase);
	const id = await made.add('Mina N.');
	const mina = (from = made) => {
		const found = from.person(id);
		if (!found) throw new Error('she is gone');
		return found;
	};
	await made.plan(mina(), draft);
	return { made, file: started.ok ? started.value : '', mina };
}
