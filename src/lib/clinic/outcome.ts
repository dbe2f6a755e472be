/** What came of something that can fail: its value; or the sentence that says why, and what to do. */
export type Outcome<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };
