import { expect, test } from 'vitest';
import * as v from 'valibot';
import { arrivalOf } from '#lib/assignment/arrival.ts';
import { assignmentLink, extractToken, receiptLink } from '#lib/assignment/link.ts';
import { readReadOutCode, readOutCode } from '#lib/assignment/read-out-code.ts';
import { encryptReceipt } from '#lib/assignment/receipt.ts';
import { Assignment } from '#lib/assignment/schema.ts';
import { readAssignment } from '#lib/assignment/signature.ts';
import { enc, plain, signed } from '#lib/assignment/signed.fixture.ts';
import { takeHomeLink } from '#lib/assignment/take-home.ts';
import { PlannedProgramme } from '#lib/programme/planned.ts';
import { READY } from '#lib/programme/ready.fixture.ts';
import { packProgramme, plannedOf, unpackProgramme } from '#lib/programme/travel.ts';
import { asDigits, fromDigits } from '#lib/qr/digits.ts';
import { deflate } from '#lib/assignment/deflate.ts';
import { spoilt, torn } from './hostile.ts';
import { withstands } from './withstands.ts';

const SITE = 'https://clinic.example/run/';
const full = { ...plain, note: 'Slowly, and on grass.', due: '2026-12-24', cadence: 168 };
const token = await signed(full);
const receipt = await encryptReceipt(
	{ v: 1, jti: plain.jti, iat: plain.iat, lessons: {}, questions: [], course: '1' },
	enc
);
const home = await takeHomeLink(SITE, { v: 1, lessons: {} });
const ORDER = Array.from({ length: 14 }, (_, index) => `lesson-${String(index)}`);

const says = (refusal: { sentence: string }) => {
	expect(refusal.sentence).toMatch(/Ask|Go online|Scan|Look|Open|Update/);
	return 'refused' as const;
};

/** A plan fits its schema, whatever it was made from; otherwise a sentence says why not. */
async function plan(text: string) {
	const read = await readAssignment(text);
	if (!read.ok) return says(read);
	expect(v.parse(Assignment, read.assignment)).toEqual(read.assignment);
	const here = { has: ['cadence'], now: 1.8e12, ownCadence: 160 };
	const arrival = arrivalOf(read, { current: null, clinics: [] }, here);
	return arrival.ok ? 'read' : says(arrival);
}

test('a text with a link, however torn', async () => {
	const texts = [
		assignmentLink(SITE, token),
		`Hello Mina,\n${receiptLink(SITE, receipt)}\nPriya`,
		home,
		asDigits(token),
		(assignmentLink(SITE, token).match(/.{1,70}/g) ?? []).join('\r\n')
	];
	await withstands('links', torn(...texts), (text) => {
		const found = extractToken(text);
		if (!found.ok) return says(found);
		expect(found.token).toMatch(/^[\w.-]+$/);
		return 'read';
	});
});

test('a plan’s token, however torn', async () => {
	await withstands('plans, torn', torn(token), plan, 500);
});

test('a plan that was signed, whatever it holds', async () => {
	const made = async (text: string) =>
		plan(await signed(await deflate(new TextEncoder().encode(text))));
	await withstands('plans, signed', spoilt(full), made, 200);
});

test('a plan that was signed, whatever its header says', async () => {
	const header = { alg: 'ES256', zip: 'DEF', typ: 'btr-assignment', jwk: { ...enc } };
	const [, payload, signature] = token.split('.');
	const made = (text: string) =>
		plan([Buffer.from(text).toString('base64url'), payload, signature].join('.'));
	await withstands('plans, headers', spoilt(header), made, 500);
});

test('digits of a code, however torn', async () => {
	await withstands('digits', torn(asDigits(token)), (text) => {
		const found = fromDigits(text);
		if (found === null) return 'refused';
		expect(found).toMatch(/^[\w.-]*$/);
		return 'read';
	});
});

test('a code that was read out, however typed', async () => {
	await withstands('read-out codes', torn(readOutCode(['lesson-3'], ORDER)), (typed) => {
		const read = readReadOutCode(typed, ORDER);
		if (read.ok) expect(ORDER).toEqual(expect.arrayContaining([...read.done]));
		else expect(read.sentence).toMatch(/again|once more/);
		return read.ok ? 'read' : 'refused';
	});
});

const programmed = { ...full, v: 2 };
const readyMade = plannedOf(READY);

/** A programme is whole and fits its schema, or a course cannot make it whole. */
async function programme(text: string) {
	const read = await readAssignment(text);
	if (!read.ok) return says(read);
	if (read.assignment.programme === undefined) return 'read';
	const whole = await unpackProgramme(read.assignment.programme, [READY]);
	if (whole === null) return 'refused';
	expect(v.parse(PlannedProgramme, whole)).toEqual(whole);
	return 'read';
}

test('a plan with a ready-made programme, whatever it holds', async () => {
	const changed = { ...readyMade, days: [2, 4], start: 'two', pain: { during: 2 } };
	const packed = await packProgramme(changed, [READY]);
	const made = async (text: string) =>
		programme(await signed(await deflate(new TextEncoder().encode(text))));
	const cases = spoilt({ ...programmed, programme: packed });
	await withstands('plans with a ready-made programme', cases, made, 200);
});

test('a plan with a whole programme, whatever it holds', async () => {
	const exercise = { name: 'Heel raises', sets: 3, times: 12, days_a_week: 2 };
	const own = { ...readyMade, id: 'own-1', strength: [exercise] };
	const made = async (text: string) =>
		programme(await signed(await deflate(new TextEncoder().encode(text))));
	const cases = spoilt({ ...programmed, programme: { whole: own } });
	await withstands('plans with a whole programme', cases, made, 200);
});
