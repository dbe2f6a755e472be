import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from './backup.ts';
import { passphrase, profile } from './clinic.fixture.ts';
import { clinic, eachOnNewDevice, onNewDevice, withMina } from './device.fixture.ts';

vi.mock('./passphrase-encryption.ts', () => import('./passphrase-encryption.fixture.ts'));
eachOnNewDevice();

/** A browser can lose its databases and keep the small marks beside them. */
const loseDatabases = onNewDevice;

beforeEach(() => {
	const marks = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => marks.get(name) ?? null,
		setItem: (name: string, value: string) => void marks.set(name, value),
		removeItem: (name: string) => void marks.delete(name)
	});
});

describe('a list that the browser has lost', () => {
	it('is said to be lost, and is there again once a backup is added', async () => {
		const { file } = await withMina();
		loseDatabases();
		const after = await clinic();
		expect([after.known, after.lost]).toEqual([true, true]);
		const read = await readBackup(new Blob([file]), passphrase);
		if (!read.ok) throw new Error(read.sentence);
		await after.restore(read.backup, passphrase);
		expect(after.lost).toBe(false);
		expect((await clinic()).lost).toBe(false);
	});

	it('is not asked for again once a new one is begun', async () => {
		await withMina();
		loseDatabases();
		const after = await clinic();
		await after.start(profile, passphrase);
		expect([after.lost, (await clinic()).lost]).toEqual([false, false]);
	});

	it('is known as such where an earlier version kept it, which left no mark', async () => {
		await withMina();
		localStorage.removeItem('back-to-running-clinic:kept:/');
		await clinic();
		loseDatabases();
		expect((await clinic()).lost).toBe(true);
	});
});

describe('no list is said to be lost', () => {
	it('on a first visit, or after a start that was not finished', async () => {
		expect((await clinic()).lost).toBe(false);
		expect((await clinic()).lost).toBe(false);
	});

	it('after it was erased', async () => {
		const { made } = await withMina();
		await made.erase();
		expect([made.lost, (await clinic()).lost]).toEqual([false, false]);
		loseDatabases();
		expect((await clinic()).lost).toBe(false);
	});
});
