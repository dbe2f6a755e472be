import Choices from './choice/Feedback.svelte';
import type { KindViews } from './kind-views.ts';
import EstimateInput from './kinds/estimate/Input.svelte';
import EstimatePaper from './kinds/estimate/Paper.svelte';
import NumberInput from './kinds/number/Input.svelte';
import OrderFeedback from './kinds/order/Feedback.svelte';
import OrderInput from './kinds/order/Input.svelte';
import PlaceFeedback from './kinds/place/Feedback.svelte';
import PlaceInput from './kinds/place/Input.svelte';
import SeveralInput from './kinds/several/Input.svelte';
import SeveralFeedback from './kinds/several/Feedback.svelte';
import SingleInput from './kinds/single/Input.svelte';
import SortFeedback from './kinds/sort/Feedback.svelte';
import SortInput from './kinds/sort/Input.svelte';
import SortPaper from './kinds/sort/Paper.svelte';
import TrueFalseInput from './kinds/true-false/Input.svelte';
import Blank from './range/Paper.svelte';
import NumberFeedback from './range/Feedback.svelte';
import type { Kind } from './schema.ts';
import Squares from './Squares.svelte';

/** What each kind looks like. Lazy: nothing that a page begins with imports this. */
const VIEWS: { readonly [K in Kind]: KindViews<K> } = {
	single: { Input: SingleInput, Feedback: Choices, Paper: Squares },
	several: { Input: SeveralInput, Feedback: SeveralFeedback, Paper: Squares },
	'true-false': { Input: TrueFalseInput, Feedback: Choices, Paper: Squares },
	order: { Input: OrderInput, Feedback: OrderFeedback, Paper: Squares },
	sort: { Input: SortInput, Feedback: SortFeedback, Paper: SortPaper },
	estimate: { Input: EstimateInput, Feedback: NumberFeedback, Paper: EstimatePaper },
	number: { Input: NumberInput, Feedback: NumberFeedback, Paper: Blank },
	place: { Input: PlaceInput, Feedback: PlaceFeedback, Paper: Squares }
};

export const viewsOf = <K extends Kind>({ kind }: { readonly kind: K }): KindViews<K> =>
	VIEWS[kind];
