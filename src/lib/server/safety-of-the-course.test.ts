import { beforeAll, expect, test } from 'vitest';
import { checkCourse } from './check-course.ts';
import type { CourseSource } from './read-course.ts';

/** The course that goes out, as its readers see it. */
let course: CourseSource;

beforeAll(async () => {
	const { source, issues } = await checkCourse();
	expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
	if (!source) throw new Error('the course cannot be read');
	course = source;
}, 60_000);

/** Every text of the course that says when to call about the chest, lessons included. */
function chestRules(): string[] {
	const texts = [
		...course.lessons.flatMap(({ steps }) => steps.flatMap((step) => step.texts)),
		...textsIn([
			course.redFlags,
			course.beforeLoading,
			course.lessons.map(({ quiz, labs, front }) => [quiz, labs, front])
		]).map((text) => ({ text }))
	];
	return texts
		.map(({ text }) => text)
		.filter((text) => /\bchest\b.*000|(?:at|lasts) 10 minutes/i.test(text));
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).flatMap(textsIn);
}

test('the sentence about a heavy chest is the same everywhere, word for word', () => {
	const rule = course.safety['chest-do']?.text ?? '';
	expect(rule).toMatch(/^Stop and rest\. Call 000 at once if .* 10 minutes\.$/);
	for (const sign of ['sweating', 'sickness', 'breathlessness', 'faint']) {
		expect(rule).toContain(sign);
	}
	const told = chestRules().filter((text) => text !== 'Still tight at 10 minutes means call');
	expect(told.length).toBeGreaterThan(4);
	for (const text of told) expect(text).toContain(rule);
});

test('the signs that mean "call now" are on a card of their own', () => {
	const card = course.redFlags.flags.find(({ id }) => id === 'breathless-or-collapse');
	expect(card?.notice[0]).toMatch(/breathe in.*at rest.*coughing blood.*collapse/i);
	expect(card?.do).toBe('Call 000 now.');
});

test('the card of pressed nerves names every sign that leaflets name', () => {
	const card = course.redFlags.flags.find(({ id }) => id === 'numb-between-legs');
	const signs = card?.notice.join(' ') ?? '';
	for (const sign of [
		/wip/,
		/being full/,
		/erection or ejaculation/,
		/both legs/,
		/leak/,
		/bowel/
	]) {
		expect(signs).toMatch(sign);
	}
});

test.each([
	['no-weight-or-locked', 'today', /emergency department today/],
	['not-enough-fuel', 'this-week', /doctor this week/],
	['sore-spot-on-bone', 'this-week', /limp or can't put weight on it, see a doctor today/]
])('there is a card %s, to act on %s', (id, speed, says) => {
	const card = course.redFlags.flags.find((flag) => flag.id === id);
	expect(card?.speed).toBe(speed);
	expect(card?.do).toMatch(says);
});
