declare global {
	interface Window {
		/** Events of fields and forms that nobody has handled yet; null once the page answers. */
		early?: Event[] | null;
	}
}

/**
 * Keeps what was typed, pasted, ticked, chosen or sent before the page's scripts ran. A script in
 * app.html collects the events; hydration then gives each field its first value. Call this before
 * hydration, and its result after it: each field gets its own value back and fires `input` and
 * `change`, and a form that was sent is sent again. So a field that is in the page before its
 * scripts needs nothing more than a handler of these events.
 */
export function earlyInput(): () => void {
	if (typeof window === 'undefined' || !window.early) return () => {};
	const events = window.early;
	window.early = null;
	const fields = new Set(
		events.filter(({ type }) => type !== 'submit').map(({ target }) => target as HTMLInputElement)
	);
	const again = [...fields].map((field) => {
		const { value, checked, selectionStart: from, selectionEnd: to } = field;
		return () => {
			if (field.type === 'checkbox' || field.type === 'radio') field.checked = checked;
			// A script cannot set a file, and hydration leaves it alone.
			else if (field.type !== 'file') field.value = value;
			if (from !== null && field === document.activeElement) field.setSelectionRange(from, to);
			for (const type of ['input', 'change']) {
				field.dispatchEvent(new Event(type, { bubbles: true }));
			}
		};
	});
	return () => {
		for (const fill of again) fill();
		const sent = events.findLast(({ type }) => type === 'submit') as SubmitEvent | undefined;
		(sent?.target as HTMLFormElement | undefined)?.requestSubmit(sent?.submitter);
	};
}
