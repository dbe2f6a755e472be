import { CompactEncrypt } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { sessionRecords } from '#lib/assignment/session-records.ts';
import { session } from '#lib/assignment/session.fixture.ts';
import { signAssignment } from '#lib/assignment/signature.ts';
import { MAX_BACKUP, readBackup, writeBackup } from './backup.ts';
import {
	handedBack,
	passphrase,
	person,
	planned,
	profile,
	recordsOf,
	signed
} from './clinic.fixture.ts';
import { forDevice, makeKeys } from './keys.ts';
import { encrypt } from './passphrase-encryption.ts';

// Each opening takes 600,000 rounds.
vi.setConfig({ testTimeout: 30_000 });

const pair = await makeKeys();
const keys = [pair];
const plan = await signed(pair);
const { jti } = plan.assignment;
const records = {
	...recordsOf([person('person-1', 'Mina', [plan])], [handedBack(jti, null)]),
	profile
};
const written = await writeBackup(records, keys, passphrase, 0);
const file = written.ok ? written.value : '';
const content = {
	format: 'back-to-running-clinic',
	version: 1,
	made: new Date(0).toISOString(),
	profile,
	keys,
	people: [...records.people.values()],
	handbacks: [...records.handbacks.values()]
};
const says = async (text: string, phrase = passphrase) => {
	const read = await readBackup(new Blob([text]), phrase);
	return read.ok ? 'read' : read.sentence;
};

async function sealedWith(rounds: number, secret = passphrase, what: object = {}): Promise<string> {
	return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(what)))
		.setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
		.setKeyManagementParameters({ p2c: rounds })
		.encrypt(new TextEncoder().encode(secret));
}

describe('a backup file', () => {
	it('is read where a mail program broke it into lines', async () => {
		expect(await says(file.replace(/(.{76})/g, '$1\r\n'))).toBe('read');
	});

	it('gives back everything, whatever keyboard the passphrase came from', async () => {
		const read = await readBackup(new Blob([`${file}\n`]), ` ${passphrase.normalize('NFD')}`);
		expect(read).toMatchObject({ ok: true, backup: { profile, keys } });
		if (!read.ok) return;
		expect(read.backup.people).toEqual([...records.people.values()]);
		expect(read.backup.handbacks).toEqual([...records.handbacks.values()]);
		expect([read.leftOut, read.backup.deleted]).toEqual([0, []]);
	});

	it.each([
		'Otter Lantern Maple Violin',
		'otter-lantern  maple\u2013violin',
		'\u201COtter, lantern, maple, violin.\u201D'
	])('opens with %j', async (typed) => {
		expect(await says(file, typed)).toBe('read');
	});

	it.each([
		['Otter-Lantern  Maple Violin', '0.5.3', 'Otter-Lantern  Maple Violin'],
		["Otter's-lantern, maple violin", '0.6.0', "otter's lantern, maple violin"]
	])('sealed under %j by version %s opens as it did', async (typed, _, under) => {
		const old = await sealedWith(600_000, under, content);
		expect(await says(old, typed)).toBe('read');
		expect(await says(old, 'otters lantern maple violin')).toMatch(/passphrase does not open/);
	});

	it('of a passphrase that was chosen with commas and quotes opens without', async () => {
		const chosen = await encrypt(content, 'Otter\u2019s lantern, maple, violin.');
		expect(await says(chosen, 'otters lantern maple violin')).toBe('read');
		expect(await says(chosen, "otter's lantern maple violin")).toBe('read');
	});

	it('of a list with names that grew in NFC opens; each that is written does', async () => {
		// 40 letters as a field counted them, 80 once each is written in two.
		const grown = '\u0958'.repeat(40).normalize('NFC');
		const long = `https://run.example/${'departments/'.repeat(20)}`;
		const odd = {
			...recordsOf([person('person-1', grown)]),
			profile: { clinic: grown.repeat(2), by: 'Priya', site: long }
		};
		const made = await writeBackup(odd, keys, passphrase, 0);
		if (!made.ok) throw new Error(made.sentence);
		const read = await readBackup(new Blob([made.value]), passphrase);
		expect(read).toMatchObject({ ok: true, backup: { profile: { site: long } } });
		const never = recordsOf([person('person-1', 'x'.repeat(200))]);
		expect(await writeBackup({ ...never, profile }, keys, passphrase, 0)).toMatchObject({
			ok: false,
			sentence: expect.stringMatching(/Rename this person/) as string
		});
	});

	it('of a list with sessions, groups and sets gives them back, and is of the next version', async () => {
		const [mina] = records.people.values();
		const [back] = records.handbacks.values();
		if (!mina || !back) throw new Error('no Mina');
		const sets = [
			{ id: 'set-00001', name: 'Knees', lessons: ['cadence'], at: 5, removed: false },
			{ id: 'set-00002', name: 'Gone', lessons: ['cadence'], at: 6, removed: true }
		];
		const receipt = {
			...back.receipt,
			sessions: sessionRecords([session('session-001', { words: 'Felt good.' })], 5),
			aims: { confidence: { value: { number: 7 }, iat: 5 } }
		};
		const full = {
			...recordsOf(
				[{ ...mina, group: 'ACL group', seen: ['session-001 over'] }],
				[{ ...back, receipt }]
			),
			sets: new Map(sets.map((one) => [one.id, one])),
			profile
		};
		const made = await writeBackup(full, keys, passphrase, 0);
		const read = await readBackup(new Blob([made.ok ? made.value : '']), passphrase);
		expect(read).toMatchObject({ ok: true, backup: { version: 2, sets } });
		if (!read.ok) return;
		expect(read.backup.people).toEqual([...full.people.values()]);
		expect(read.backup.handbacks).toEqual([...full.handbacks.values()]);
	});

	it('of a list without them stays what an older course reads', async () => {
		const read = await readBackup(new Blob([file]), passphrase);
		expect(read).toMatchObject({ ok: true, backup: { version: 1, sets: [] } });
	});

	it('holds nothing in plain words', () => {
		expect(file).toMatch(/^eyJ[\w-]+(\.[\w-]+){4}$/);
		expect(file).not.toContain('Mina');
	});

	it('that does not open says so, and what to do', async () => {
		expect(await says(file, 'otter lantern maple')).toMatch(/passphrase does not open/);
		expect(await says(file.slice(0, -5))).toMatch(/part of the file is missing/);
		expect(await says(file.slice(0, 100))).toMatch(/not whole/);
		expect(await says('')).toMatch(/not a backup/);
		expect(await says('{"format":"back-to-running"}')).toMatch(/not a backup/);
		const newer = { format: 'back-to-running-clinic', version: 3 };
		expect(await says(await encrypt(newer, passphrase))).toMatch(/newer version/);
		const broken = { format: 'back-to-running-clinic', version: 1, people: 5 };
		expect(await says(await encrypt(broken, passphrase))).toMatch(/not whole/);
		const large = { size: MAX_BACKUP + 1, text: () => Promise.resolve(file) };
		expect(await readBackup(large, passphrase)).toMatchObject({ ok: false });
	});

	it('with too few or too many rounds is not opened', async () => {
		expect(await says(await sealedWith(599_999))).toMatch(/not a backup/);
		const [head = '', ...rest] = (await sealedWith(1000)).split('.');
		const header = JSON.parse(atob(head)) as object;
		const many = btoa(JSON.stringify({ ...header, p2c: 2_000_001 })).replace(/=+$/, '');
		expect(await says([many, ...rest].join('.'))).toMatch(/not a backup/);
	});
});

describe('a hostile backup, its passphrase given along', () => {
	const read = async (more: object) =>
		readBackup(new Blob([await encrypt({ ...content, ...more }, passphrase)]), passphrase);

	it('loses the plans whose link says something else, is none, or was signed by others', async () => {
		const device = await forDevice(pair);
		const other = await forDevice(await makeKeys());
		const claims = { ...plan.assignment, note: 'Pay your visit: pay.example', cadence: 240 };
		const sign = (
			{ signingPublic: publicKey, signing: privateKey }: typeof device,
			what = claims
		) => signAssignment(what, { publicKey, privateKey });
		const plans = [
			plan,
			{ ...planned('plan-0002'), token: 'rubbish' },
			{ ...plan, token: await sign(device) },
			{ ...plan, token: await sign(other, plan.assignment as typeof claims) }
		];
		const result = await read({ people: [person('person-1', 'Mina', plans)] });
		expect(result).toMatchObject({ ok: true, leftOut: 3 });
		expect(result.ok && result.backup.people[0]?.plans).toEqual([plan]);
	});

	it('is refused with a sentence where its keys do not work', async () => {
		const stranger = await makeKeys();
		const { signing, receiving } = pair;
		const odd = 'A'.repeat(43);
		for (const one of [
			{ signing, receiving: signing },
			{ signing: { ...signing, x: odd }, receiving },
			{ signing, receiving: { ...receiving, y: odd } },
			{ signing: { ...signing, d: stranger.signing.d }, receiving },
			{ signing, receiving: { ...receiving, d: stranger.receiving.d } }
		]) {
			expect(await read({ keys: [pair, one] })).toMatchObject({
				ok: false,
				sentence: expect.stringMatching(/keys in this file do not work/) as string
			});
		}
	});
});
