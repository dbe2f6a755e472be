import { describe, expect, it } from 'vitest';
import { profile } from './clinic.fixture.ts';
import { profileProblem, readAddress, readName } from './form-fields.ts';

/** One letter in a field, two in NFC. */
const GROWS = '\u0958';

describe('what a schema would refuse later', () => {
	it.each([
		['person', 'Mina  N. ', 'Mina N.'],
		['person', GROWS.repeat(20), GROWS.repeat(20).normalize('NFC')],
		// Letters beyond the first plane count once, as the schema counts them.
		['person', '\u{1E900}'.repeat(40), '\u{1E900}'.repeat(40)],
		['clinic', 'x'.repeat(80), 'x'.repeat(80)]
	] as const)('leaves a good name of a %s', (field, typed, value) => {
		expect(readName(field, typed)).toEqual({ ok: true, value });
	});

	it.each([
		['person', ' \u202E ', /Write a short name/],
		['person', '\u3164\u200B', /Write a short name/],
		['clinic', '\u2800', /Write your clinic’s name/],
		['by', '…', /needs letters/],
		['person', GROWS.repeat(21), /has 42 characters. The most is 40/],
		['clinic', `Park Physio ${GROWS.repeat(40)}`, /has 92 characters. The most is 80/],
		['by', 'x'.repeat(61), /The most is 60/]
	] as const)('is refused in the name of a %s when it is typed', (field, typed, sentence) => {
		const read = readName(field, typed);
		expect(read.ok ? read.value : read.sentence).toMatch(sentence);
	});

	it('is refused in an address when it is typed', () => {
		const long = `https://health.example.org/${'departments/'.repeat(18)}`;
		expect(readAddress(long)).toMatchObject({ ok: false });
		expect(readAddress('run.example')).toEqual({ ok: true, value: 'https://run.example/' });
		expect(readAddress('http://run.example')).toMatchObject({ ok: false });
		expect(profileProblem({ ...profile, site: long })).toMatch(/The most is 200/);
		expect(profileProblem({ ...profile, clinic: 'x'.repeat(90) })).toMatch(/The most is 80/);
		expect(profileProblem(profile)).toBeNull();
		expect(profileProblem({ ...profile, site: '' })).toBeNull();
	});
});
