import type { Issue } from '../issue.ts';
import { countWords, lessonTexts } from '../lesson-words.ts';
import { programmeTexts } from '../programme-texts.ts';
import type { CourseSource } from '../read-course.ts';

const MOST_WORDS = 25;
/** The share of sentences, in per cent, that may leave open who does what. */
const MOST_PASSIVE = 10;

/** Participles that do not end in -ed, as lessons about running use them. */
const PARTICIPLES =
	'built|bought|brought|caught|chosen|cut|done|drawn|driven|felt|found|given|held|hurt|kept|known|laid|led|left|lost|made|meant|met|paid|put|run|said|seen|sent|set|shown|shut|spent|taken|taught|told|thought|torn|worn|written';
const PASSIVE = new RegExp(
	`\\b(?:is|are|was|were|be|been|being)(?:n't)?\\s+(?:(?:not|often|only|still|also|just|never|well|\\w+ly)\\s+)*(?:\\w{2,}ed|${PARTICIPLES})\\b`,
	'i'
);

/** Sentences that a patient reads in one go, most of them saying who does what. */
export function plainSentences(course: CourseSource): Issue[] {
	return [
		...course.lessons.flatMap((lesson) => look(lessonTexts(lesson), lesson.file, 1)),
		...course.programmes.flatMap((programme, index) =>
			look(
				programmeTexts(programme),
				`${course.folder}/programmes.yaml`,
				course.lineIn('programmes.yaml', [index, 'id'])
			)
		)
	];
}

function look(texts: readonly string[], file: string, line: number): Issue[] {
	const all = texts
		.flatMap((text) => text.split(/(?<=[.!?:])\s+/))
		.filter((sentence) => countWords(sentence) > 0);
	const say = (problem: string, remedy: string): Issue => ({
		...{ file, line, problem, remedy },
		level: 'warning'
	});
	const passive = all.filter((sentence) => PASSIVE.test(sentence));
	const share = Math.round((100 * passive.length) / Math.max(1, all.length));
	return [
		...all
			.filter((sentence) => countWords(sentence) > MOST_WORDS)
			.map((sentence) =>
				say(
					`a sentence has ${countWords(sentence)} words: "${sentence.slice(0, 40)}…"`,
					`make two of it; ${MOST_WORDS} words are the most`
				)
			),
		...(share > MOST_PASSIVE
			? [
					say(
						`${share} % of the sentences don't say who does it, such as "${passive[0] ?? ''}"`,
						`say who does what; ${MOST_PASSIVE} % are the most`
					)
				]
			: [])
	];
}
