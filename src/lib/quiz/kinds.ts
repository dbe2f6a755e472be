import { estimate } from './kinds/estimate/marking.ts';
import { number } from './kinds/number/marking.ts';
import { order } from './kinds/order/marking.ts';
import { place } from './kinds/place/marking.ts';
import { several } from './kinds/several/marking.ts';
import { single } from './kinds/single/marking.ts';
import { sort } from './kinds/sort/marking.ts';
import { trueFalse } from './kinds/true-false/marking.ts';
import type { QuestionKind } from './question-kind.ts';
import type { Kind } from './schema.ts';

/** How each kind is marked and worded. Its schema is in `schema.ts`, its components in `views.ts`. */
export const KINDS: { readonly [K in Kind]: QuestionKind<K> } = {
	single,
	several,
	'true-false': trueFalse,
	order,
	sort,
	estimate,
	number,
	place
};

/** The kind of a question, a response or a draft. */
export const kindOf = <K extends Kind>({ kind }: { readonly kind: K }): QuestionKind<K> =>
	KINDS[kind];
