import type { GuessSource, QuestionSource } from '#lib/quiz/schema.ts';
import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

/** A slider's or a number's answer is in its accepted range, and that within its ends. */
export function answersFit(course: CourseSource): Issue[] {
	return course.lessons.flatMap((lesson) => {
		const quiz = lesson.quiz;
		if (!quiz) return [];
		return [
			...fits(quiz.guess, ['guess']),
			...quiz.questions.flatMap((question, index) => fits(question, ['questions', index]))
		];

		function fits(question: QuestionSource | GuessSource, path: (string | number)[]): Issue[] {
			if (question.kind !== 'estimate' && question.kind !== 'number') return [];
			const { min, max, accept, answer } = question;
			if ('picture' in question && question.picture && (min !== 0 || max > 200)) {
				return [
					{
						file: lesson.quizFile,
						line: lesson.quizLine([...path, 'picture']),
						level: 'error',
						problem: `the picture of "${question.id}" shows 200 people`,
						remedy: 'set min to 0 and max to 200 or less, or take the picture out'
					}
				];
			}
			if (min <= accept.from && accept.from <= answer && answer <= accept.to && accept.to <= max)
				return [];
			return [
				{
					file: lesson.quizFile,
					line: lesson.quizLine([...path, 'accept']),
					level: 'error',
					problem: `the numbers of "${question.id}" do not fit together`,
					remedy: 'they must rise: min, accept from, answer, accept to, max'
				}
			];
		}
	});
}
