import type { Mark, Reason } from '../question-kind.ts';
import { sentences } from '../sentences.ts';
import { amount } from './amount.ts';
import type { RangeFields } from './schema.ts';

type RangeQuestion = RangeFields & { readonly takeaway: string };
interface NumberResponse {
	readonly value: number;
}

/** `best` within the accepted range (ends included), otherwise `other`. */
function mark({ accept }: RangeFields, { value }: NumberResponse): Mark {
	const side = value < accept.from ? 'below' : value <= accept.to ? 'within' : 'above';
	return { outcome: side === 'within' ? 'best' : 'other', side };
}

const answerText = (question: RangeQuestion, { value }: NumberResponse) => amount(question, value);

/** What the kinds share that are answered by a number. */
export const ranged = {
	mark,
	/** What is said of a number on its side of the range. */
	remark(question: RangeQuestion, response: NumberResponse): string | null {
		const { side } = mark(question, response);
		return side === undefined ? null : question.feedback[side];
	},
	hintOnPaper: () => 'Write a number.',
	answerText,
	/** A question says the accepted range too; a guess, which has no step, is never marked by it. */
	bestText(question: RangeQuestion): string {
		const best = answerText(question, { value: question.answer });
		const { from, to } = question.accept;
		if (!('step' in question) || from === to) return best;
		return sentences(best, `Anything from ${amount({}, from)} to ${amount({}, to)} counts`);
	},
	reasons({ accept, feedback }: RangeQuestion): readonly Reason[] {
		const from = amount({}, accept.from);
		const to = amount({}, accept.to);
		const within = from === to ? from : `From ${from} to ${to}`;
		return [
			{ id: 'below', text: `Below ${from}`, best: false, why: feedback.below },
			{ id: 'within', text: within, best: true, why: feedback.within },
			{ id: 'above', text: `Above ${to}`, best: false, why: feedback.above }
		];
	},
	/** The remark says why, where there is an answer to remark on. */
	why: ({ takeaway }: RangeQuestion, response: NumberResponse | null): readonly string[] =>
		response === null ? [sentences(takeaway)] : []
};
