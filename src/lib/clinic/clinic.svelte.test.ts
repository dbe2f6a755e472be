import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { encryptReceipt } from '#lib/assignment/receipt.ts';
import { readAssignment } from '#lib/assignment/signature.ts';
import { receiptLink } from '#lib/assignment/link.ts';
import { passphrase, profile, receipt } from './clinic.fixture.ts';
import { clinic, draft, eachOnNewDevice, onNewDevice, withMina } from './device.fixture.ts';
import { previewReceipt } from './import-receipt.ts';

vi.mock('./passphrase-encryption.ts', () => import('./passphrase-encryption.fixture.ts'));
eachOnNewDevice();

describe('a clinic', () => {
	it('keeps its list, and keys that cannot be read', async () => {
		const { mina } = await withMina();
		const again = await clinic();
		expect(again.person(mina().id)).toEqual(mina());
		expect(again.records.profile).toEqual(profile);
		const [pair] = again.records.keys?.pairs ?? [];
		expect([pair?.signing.extractable, pair?.receiving.extractable]).toEqual([false, false]);
		expect(again.notice).toBeNull();
	});

	it('signs a plan that a patient can read; one that was in sight keeps its id and its link', async () => {
		const { made, mina } = await withMina();
		const read = await readAssignment(mina().plans[0]?.token ?? '');
		expect(read).toMatchObject({ ok: true, assignment: { ...draft, clinic: 'Park Physio' } });
		const [first] = mina().plans;
		// Nobody gave it, but its code was on the screen: someone may have scanned it.
		await made.plan(mina(), { ...draft, note: '' });
		expect(mina().plans).toMatchObject([first, { assignment: { lessons: draft.lessons } }]);
		expect(mina().plans[1]?.assignment.jti).not.toBe(first?.assignment.jti);
		await made.give(mina(), 'link');
		expect(mina().plans[1]?.given).toEqual({ on: '2026-11-23', how: 'link' });
		await made.plan(mina(), draft);
		expect(mina().plans).toHaveLength(3);
		expect(mina().plans[2]?.given).toBeNull();
	});

	it('keeps a plan that is being written on this device, and leaves it out of backups', async () => {
		const { made, mina } = await withMina();
		const { id } = mina();
		const half = { ...draft, note: 'Half a sent' };
		await made.draft(id, half);
		expect((await clinic()).records.drafts.get(id)).toEqual(half);
		const backup = await made.backup(passphrase);
		expect(backup.ok && backup.value).not.toContain('Half a sent');
		const undo = await made.forget(mina());
		expect((await clinic()).records.drafts.size).toBe(0);
		await undo();
		expect((await clinic()).records.drafts.get(id)).toEqual(half);
		await made.plan(mina(), half);
		expect((await clinic()).records.drafts.size).toBe(0);
	});

	it('remembers the order of the list', async () => {
		const { made } = await withMina();
		await made.sort('due');
		expect((await clinic()).records.sorting).toBe('due');
	});

	it('says why a plan can’t be made, and what to change', async () => {
		const { made, mina } = await withMina();
		expect(await made.plan(mina(), { ...draft, lessons: ['Long Runs'] })).toBe(false);
		expect(made.problem).toMatch(/can’t hold one of its lessons/);
		await made.setProfile({ ...profile, clinic: 'x'.repeat(90) });
		expect(made.problem).toBeNull();
		expect(await made.plan(mina(), draft)).toBe(false);
		expect(made.problem).toMatch(/The most is 80.*Backup and settings/);
		await made.setProfile(profile);
		expect(await made.plan(mina(), draft)).toBe(true);
		expect(made.problem).toBeNull();
	});

	it('opens a list of 0.5.3 whose public address grew too long', async () => {
		const { made, mina } = await withMina();
		const site = `https://health.example.org/${'departments/'.repeat(18)}`;
		await made.setProfile({ ...profile, site });
		const again = await clinic();
		expect([again.records.profile?.site, again.person(mina().id)?.name]).toEqual([site, 'Mina N.']);
	});

	it('brings back who was deleted', async () => {
		const { made, mina } = await withMina();
		const before = mina();
		const undo = await made.forget(before);
		expect(made.records.people.size).toBe(0);
		expect((await clinic()).records.people.size).toBe(0);
		await undo();
		expect((await clinic()).person(before.id)?.plans).toEqual(before.plans);
	});

	it('says when the device keeps nothing, and loses nothing while the page is open', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const { made, mina } = await withMina();
		expect(made.notice).toMatch(/can’t keep your list.*save a backup/);
		expect(mina().plans).toHaveLength(1);
		onNewDevice();
		await made.add('Ray');
		expect(made.notice).toBeNull();
		expect((await clinic()).records.people.size).toBe(2);
	});
});

describe('what is handed back', () => {
	it('is found by its key and id, asked about, and kept once', async () => {
		const { made, mina } = await withMina();
		const plan = mina().plans[0];
		if (!plan) throw new Error('no plan');
		const token = await encryptReceipt(receipt(plan.assignment.jti), plan.assignment.enc);
		const link = receiptLink('https://run.example/', token);
		const found = await previewReceipt(link, made.records);
		expect(found).toMatchObject({ ok: true, person: { name: 'Mina N.' }, older: false });
		if (!found.ok) return;
		expect(found.merged).toMatchObject({ done: ['cadence'], same: false });
		await made.take(found);
		expect(await previewReceipt(token, made.records)).toMatchObject({ merged: { same: true } });
		const old = receipt(plan.assignment.jti, { iat: 5, questions: ['Which shoes?'] });
		const late = await previewReceipt(await encryptReceipt(old, plan.assignment.enc), made.records);
		expect(late).toMatchObject({ older: true, merged: { questions: ['Which shoes?'], done: [] } });
	});

	it('is refused with a sentence where it belongs to nobody here', async () => {
		const { made, mina } = await withMina();
		const plan = mina().plans[0];
		if (!plan) throw new Error('no plan');
		const says = async (text: string) => {
			const found = await previewReceipt(text, made.records);
			return found.ok ? '' : found.sentence;
		};
		const stray = await encryptReceipt(receipt('nobody-at-all'), plan.assignment.enc);
		expect(await says(stray)).toMatch(/not in this list/);
		const { enc } = await import('#lib/assignment/signed.fixture.ts');
		expect(await says(await encryptReceipt(receipt('nobody-at-all'), enc))).toMatch(
			/another clinic/
		);
		expect(await says(plan.token)).toMatch(/plan for a patient/);
		const good = await encryptReceipt(receipt(plan.assignment.jti), plan.assignment.enc);
		expect(await says(good.slice(0, -30))).toMatch(/missing or was changed/);
		expect(await says('')).toMatch(/nothing here/);
		expect(await says('hello')).toMatch(/something else/);
	});
});
