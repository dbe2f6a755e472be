import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readAssignment } from '#lib/assignment/signature.ts';
import { readBackup } from './backup.ts';
import { passphrase, profile } from './clinic.fixture.ts';
import { clinic, draft, eachOnNewDevice, NOW, onNewDevice, withMina } from './device.fixture.ts';
import { needsBackup } from './needs-backup.ts';
import { nothing } from './records.ts';

vi.mock('./passphrase-encryption.ts', () => import('./passphrase-encryption.fixture.ts'));
eachOnNewDevice();

describe('a backup', () => {
	it('carries list and keys to another computer, and later ones need the passphrase', async () => {
		const { made, mina } = await withMina();
		expect(await made.backup('wrong wrong wrong')).toMatchObject({ ok: false });
		const later = await made.backup(passphrase);
		if (!later.ok) throw new Error(later.sentence);
		const read = await readBackup(new Blob([later.value]), passphrase);
		if (!read.ok) throw new Error(read.sentence);
		expect(read.backup.keys[0]?.signing.d).toHaveLength(43);

		onNewDevice();
		const other = await clinic();
		expect(await other.restore(read.backup, passphrase)).toEqual({ ok: true, value: null });
		expect(other.person(mina().id)).toEqual(mina());
		expect(other.records.keys?.pairs[0]?.kid).toBe(made.records.keys?.pairs[0]?.kid);
		expect(await other.backup(passphrase)).toMatchObject({ ok: true });
	});

	it('that finds no room changes nothing, and says so', async () => {
		const { made } = await withMina();
		const later = await made.backup(passphrase);
		const read = await readBackup(new Blob([later.ok ? later.value : '']), passphrase);
		if (!read.ok) throw new Error(read.sentence);
		onNewDevice();
		const other = await clinic();
		// The people fit, the keys that come after them do not.
		const { put: fits } = IDBObjectStore.prototype;
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			value: unknown
		) {
			if (this.name === 'settings') throw new DOMException('no room', 'QuotaExceededError');
			return fits.call(this, value);
		});
		const done = await other.restore(read.backup, passphrase);
		put.mockRestore();
		expect(done).toMatchObject({ ok: false, sentence: expect.stringMatching(/no room/) as string });
		expect(other.records.people.size).toBe(0);
		expect((await clinic()).records).toMatchObject({ profile: null, keys: null });
	});

	it('of another computer brings its keys beside those that are here, and theirs sign on', async () => {
		const first = await withMina();
		const later = await first.made.backup(passphrase);
		const file = await readBackup(new Blob([later.ok ? later.value : '']), passphrase);
		if (!file.ok) throw new Error(file.sentence);
		onNewDevice();
		const { made: other, mina: sam } = await withMina('another long passphrase');
		expect(other.offer(file.backup).keys).toBe('beside');
		expect(await other.restore(file.backup, passphrase)).toMatchObject({ ok: false });
		expect(other.records.keys?.pairs).toHaveLength(1);
		const kid = other.records.keys?.pairs[0]?.kid;
		await other.restore(file.backup, passphrase, { own: 'another long passphrase' });
		expect(other.records.keys?.pairs.map((pair) => pair.kid)).toEqual([
			kid,
			first.made.records.keys?.pairs[0]?.kid
		]);
		// Each patient's phone continues to see the keys that it knows.
		const mina = other.person(first.mina().id);
		if (!mina) throw new Error('she is gone');
		for (const one of [mina, sam()]) {
			await other.give(one, 'link');
			await other.plan(one, { ...draft, note: 'Slowly' });
			const tokens = other.person(one.id)?.plans.map(({ token }) => readAssignment(token)) ?? [];
			const keys = (await Promise.all(tokens)).map((read) => read.ok && read.key);
			expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
		}
	});

	it('gives its keys to a list that has made no plan yet, and it has a backup', async () => {
		const first = await withMina();
		const later = await first.made.backup(passphrase);
		const file = await readBackup(new Blob([later.ok ? later.value : '']), passphrase);
		if (!file.ok) throw new Error(file.sentence);
		onNewDevice();
		const other = await clinic();
		await other.start(profile, 'another long passphrase');
		expect(other.offer(file.backup).keys).toBe('adopted');
		await other.restore(file.backup, passphrase);
		const [own] = first.made.records.keys?.pairs ?? [];
		expect(other.records.keys?.pairs.map(({ kid }) => kid)).toEqual([own?.kid]);
		expect(needsBackup(other.records, NOW)).toBeNull();
		expect(await other.backup(passphrase)).toMatchObject({ ok: true });
	});

	it('does not write over keys that the page could not see', async () => {
		const { file } = await withMina();
		const read = await readBackup(new Blob([file]), passphrase);
		if (!read.ok) throw new Error(read.sentence);
		onNewDevice();
		await withMina();
		const fails = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('busy', 'UnknownError');
		});
		const blind = await clinic();
		fails.mockRestore();
		expect(await blind.restore(read.backup, passphrase)).toMatchObject({
			ok: false,
			sentence: expect.stringMatching(/a list on this computer already/) as string
		});
	});

	it('under another passphrase opens with that; the old one opens only old files', async () => {
		const { made, file } = await withMina();
		const next = 'walnut harbour ticket violin';
		expect(await made.changePassphrase('not this one', next)).toMatchObject({ ok: false });
		const changed = await made.changePassphrase(passphrase, next);
		const opens = async (text: string, phrase: string) =>
			(await readBackup(new Blob([text]), phrase)).ok;
		const text = changed.ok ? changed.value : '';
		expect([await opens(text, next), await opens(text, passphrase)]).toEqual([true, false]);
		expect(await opens(file, passphrase)).toBe(true);
		const again = await clinic();
		expect(await again.backup(passphrase)).toMatchObject({ ok: false });
		expect(await again.backup(next)).toMatchObject({ ok: true });
	});

	it('that is older does not bring back who was deleted, unless asked to', async () => {
		const { made, mina } = await withMina();
		const { id, plans } = mina();
		const file = await made.backup(passphrase);
		const read = await readBackup(new Blob([file.ok ? file.value : '']), passphrase);
		if (!read.ok) throw new Error(read.sentence);
		await made.forget(mina());
		const after = await clinic();
		expect([...after.records.deleted.values()]).toEqual([{ id, on: '2026-11-23' }]);
		expect(after.offer(read.backup)).toMatchObject({
			people: 0,
			deletedHere: [{ person: { name: 'Mina N.' }, on: '2026-11-23' }]
		});
		await after.restore(read.backup, passphrase);
		expect(after.records.people.size).toBe(0);
		await after.restore(read.backup, passphrase, { answers: { again: true, deletedToo: false } });
		expect([after.person(id)?.plans, after.records.deleted.size]).toEqual([plans, 0]);
		expect((await clinic()).person(id)?.plans).toEqual(plans);
	});
});

describe('a person who was deleted', () => {
	it('stays so when another tab still has them, and all of a session can be undone', async () => {
		const { made, mina } = await withMina();
		const rayId = await made.add('Ray');
		const ray = made.person(rayId);
		if (!ray) throw new Error('he is gone');
		const tab = await clinic();
		const undoMina = await made.forget(mina());
		const undoRay = await made.forget(ray);
		await tab.change(ray, { name: 'Ray W.' });
		expect((await clinic()).records.people.size).toBe(0);
		await undoMina();
		await undoRay();
		const again = await clinic();
		expect([again.records.people.size, again.records.deleted.size]).toEqual([2, 0]);
	});

	it('goes with everything else when the list is erased', async () => {
		const { made, mina } = await withMina();
		await made.forget(mina());
		await made.add('Ray');
		expect(await made.erase()).toEqual({ ok: true, value: null });
		for (const one of [made, await clinic()]) expect(one.records).toEqual(nothing);
	});
});

describe('what another tab still writes about someone who was deleted', () => {
	it('is not kept: neither a draft nor what they handed back', async () => {
		const { made, mina } = await withMina();
		const { id } = mina();
		const draft = { lessons: ['cadence'], due: '', cadence: null, note: 'Half a note' };
		const other = await clinic();
		await made.forget(mina());
		await other.draft(id, draft);
		const after = (await clinic()).records;
		expect([after.people.size, after.drafts.size]).toEqual([0, 0]);
		await vi.waitFor(() => expect(other.person(id)).toBeNull());
		await other.draft(id, draft);
		expect(other.records.drafts.size).toBe(0);
	});

	it('has its draft back with the person', async () => {
		const { made, mina } = await withMina();
		const { id } = mina();
		const draft = { lessons: ['cadence'], due: '', cadence: null, note: 'Half a note' };
		await made.draft(id, draft);
		const undo = await made.forget(mina());
		await undo();
		expect((await clinic()).records.drafts.get(id)).toEqual(draft);
	});
});
