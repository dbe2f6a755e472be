import { numberFor, PAIN_MOMENTS } from '#lib/diary/lights.ts';
import { choiceWords, sessionWords } from '#lib/diary/session-words.ts';
import { localDate } from '#lib/fields/local-date.ts';
import { asCsv } from '#lib/ui/csv.ts';
import { dayWords } from '#lib/ui/day-words.ts';
import { aimLines, aimsOf } from './aims.ts';
import { openQuestions } from './people-list.ts';
import type { Handback, Person } from './schema.ts';
import { sessionsOf, signsOf } from './session-list.ts';
import { lessonWords, signWords } from './status-words.ts';

/** What a clinic takes over into its own record of a person. */

type Handbacks = ReadonlyMap<string, Handback>;

/**
 * A person's plan and what they handed back, as plain text, oldest session first.
 * @param titleOf the title of a lesson
 */
export function personAsText(
	person: Person,
	handbacks: Handbacks,
	today: string,
	titleOf: (lesson: string) => string
): string {
	const plan = person.plans.at(-1);
	const back = plan && handbacks.get(plan.assignment.jti);
	const list = (title: string, lines: readonly string[]) =>
		lines.length > 0 ? [`${title}\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];
	const programme = plan?.programme;
	return [
		`${person.name}\nBack to running, as of ${dayWords(today)}`,
		...(plan?.given ? [`Plan given: ${dayWords(plan.given.on)}`] : []),
		...(back ? [`Handed back: ${dayWords(localDate(back.taken))}`] : []),
		...(programme ? [`Programme: ${programme.title}`] : []),
		...list(
			'Lessons',
			(plan?.assignment.lessons ?? []).map(
				(id) => `${titleOf(id)}: ${lessonWords(back?.receipt.lessons[id])}`
			)
		),
		...list(
			'Sessions',
			sessionsOf(person, handbacks)
				.toReversed()
				.map((one) => {
					const signs = signsOf(one).map((sign) => `${signWords[sign]}.`);
					const own = one.words === null ? [] : [`In their words: ${one.words}`];
					return [sessionWords(one), ...signs, ...own].join(' ');
				})
		),
		...list(
			'In their words',
			aimLines(aimsOf(person, handbacks)).map(({ name, says }) => `${name}: ${says.join(' ')}`)
		),
		...list('Questions not dealt with', openQuestions(person, handbacks))
	]
		.join('\n\n')
		.concat('\n');
}

const HEAD = [
	'Day',
	'Programme',
	'Stage',
	'Measure',
	'Walking planned',
	'Running planned',
	'Ended',
	'Seconds',
	'Seconds of running',
	'Metres of running',
	'Pain before',
	'Pain during',
	'Your number during',
	'Pain that evening',
	'Your number that evening',
	'Pain next morning',
	'Your number next morning',
	'Effort',
	'Swelling before',
	'Swelling after',
	'Swelling next morning',
	'Moved',
	'Warning sign',
	'Chose',
	'By hand',
	'Own words'
];

/** A person's sessions as CSV (RFC 4180), oldest first. Their name is not in it. */
export function sessionsAsCsv(person: Person, handbacks: Handbacks): string {
	const yesNo = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no');
	const rows = sessionsOf(person, handbacks)
		.toReversed()
		.map((one) => {
			const { planned } = one;
			const numbers = PAIN_MOMENTS.map((moment) => numberFor(one, moment));
			return [
				one.day,
				planned?.programme,
				planned?.title,
				planned?.measure,
				planned?.walk,
				planned?.run,
				one.ended,
				one.seconds,
				one.runSeconds,
				one.runMetres,
				one.painBefore,
				one.pain,
				numbers[0],
				one.evening,
				numbers[1],
				one.morning,
				numbers[2],
				one.effort,
				one.swellingBefore,
				one.swelling,
				one.swellingNextMorning,
				one.moved,
				yesNo(one.warning),
				choiceWords(one),
				yesNo(one.byHand),
				one.words
			].map((cell) => cell ?? '');
		});
	return asCsv([HEAD, ...rows]);
}
