import type { Choice } from '../../question-kind.ts';
import type { QuestionOf } from '../../schema.ts';

/** True, then false, as answers to choose from. */
export const optionsOf = ({ answer, feedback }: QuestionOf<'true-false'>): readonly Choice[] => [
	{ id: 'true', text: 'True', best: answer, feedback: feedback.true },
	{ id: 'false', text: 'False', best: !answer, feedback: feedback.false }
];
