import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionChanges, sessionRecords, soundSession, uniteSessions } from './session-records.ts';
import { anySession, session } from './session.fixture.ts';

const list = fc
	.tuple(
		fc.uniqueArray(anySession(fc.constantFrom('session-001', 'session-002', 'session-003')), {
			selector: ({ id }) => id
		}),
		fc.nat(3)
	)
	.map(([sessions, iat]) => sessionRecords(sessions, iat));

test('neither order nor repeating matters', () => {
	fc.assert(
		fc.property(list, list, list, (a, b, c) => {
			const all = uniteSessions(uniteSessions(a, b), c);
			expect(uniteSessions(c, uniteSessions(b, a))).toEqual(all);
			expect(uniteSessions(a, uniteSessions(c, b))).toEqual(all);
			expect(uniteSessions(all, b)).toEqual(all);
		})
	);
});

test('no session is lost, and the newer receipt decides what it says', () => {
	fc.assert(
		fc.property(list, list, (a, b) => {
			const all = uniteSessions(a, b);
			for (const one of [...a, ...b]) {
				const kept = all.find(({ id }) => id === one.id);
				expect(kept?.iat).toBeGreaterThanOrEqual(one.iat);
				if (one.words !== null) expect(kept?.words).not.toBeNull();
				if (kept?.iat === one.iat) continue;
				const newer = [...a, ...b].find(({ id, iat }) => id === one.id && iat === kept?.iat);
				expect(kept).toMatchObject({ pain: newer?.pain, ended: newer?.ended, day: newer?.day });
			}
		})
	);
});

test('what is new and what says something else is told apart', () => {
	const before = sessionRecords([session('session-001'), session('session-002')], 1);
	const later = sessionRecords(
		[session('session-001'), session('session-002', { morning: 4 }), session('session-003')],
		2
	);
	expect(sessionChanges(before, uniteSessions(before, later))).toEqual({
		added: ['session-003'],
		changed: ['session-002']
	});
});

test('words that a later receipt leaves out stay', () => {
	const [with_] = sessionRecords([session('session-001', { words: 'Felt good.' })], 1);
	const [without] = sessionRecords([session('session-001', { morning: 4 })], 2);
	if (!with_ || !without) throw new Error('no session');
	expect(uniteSessions([without], [with_])).toMatchObject([
		{ words: 'Felt good.', morning: 4, iat: 2, said: 1 }
	]);
});

test('nothing is dated after it was taken', () => {
	const [one] = sessionRecords([session('session-001', { day: '2099-12-31' })], 9e9);
	const taken = Date.parse('2026-12-01T12:00:00');
	expect(one && soundSession(one, taken)).toMatchObject({ day: '2026-12-01', iat: taken / 1000 });
});
