/** Part of a lesson that a visit shows: some of its steps and questions, in order. */
export interface Part {
	readonly lesson: string;
	readonly steps: readonly string[];
	readonly questions: readonly string[];
}

/** One screen of a visit. */
export interface VisitScreen {
	readonly lesson: string;
	readonly kind: 'step' | 'question';
	/** Id of the step or of the question. */
	readonly id: string;
}

/** The screens of a programme in order: of each part the steps, then the questions. The end comes after. */
export function screensOf(parts: readonly Part[]): readonly VisitScreen[] {
	return parts.flatMap(({ lesson, steps, questions }) => [
		...steps.map((id): VisitScreen => ({ lesson, kind: 'step', id })),
		...questions.map((id): VisitScreen => ({ lesson, kind: 'question', id }))
	]);
}

/** A lesson as a part: all of it. */
export const wholeLesson = (lesson: {
	readonly id: string;
	readonly steps: readonly { readonly id: string }[];
	readonly questions: readonly { readonly id: string }[];
}): Part => ({
	lesson: lesson.id,
	steps: lesson.steps.map(({ id }) => id),
	questions: lesson.questions.map(({ id }) => id)
});
