import { isLeaving } from './leaving-keys.ts';

/** What a link in the waiting room leads to instead. */
interface Ways {
	/** An address: shown as a code, or as its text. */
	readonly onlink: (url: URL) => void;
	/** A step of the lesson that is up. */
	readonly onstep: (id: string) => void;
}

/**
 * Keeps what a page can keep of a visitor within the page: no link leads away, nothing is selected,
 * copied, dragged, printed or made larger. Guided access on the tablet does the rest.
 */
export function contain({ onlink, onstep }: Ways): (element: HTMLElement) => () => void {
	return (element) => {
		const stop = new AbortController();
		const on = (type: string, listener: (event: Event) => void) =>
			document.addEventListener(type, listener, {
				capture: true,
				passive: false,
				signal: stop.signal
			});
		const refuse = (event: Event) => event.preventDefault();

		for (const type of ['contextmenu', 'dragstart', 'copy', 'cut', 'gesturestart'])
			on(type, refuse);
		on('touchmove', (event) => {
			if ('touches' in event && (event as TouchEvent).touches.length > 1) event.preventDefault();
		});
		on('wheel', (event) => {
			if ((event as WheelEvent).ctrlKey) event.preventDefault();
		});
		on('keydown', (event) => {
			if (isLeaving(event as KeyboardEvent)) event.preventDefault();
		});
		// A browser keeps what fields hold for its next start, unless each field says not to.
		const forget = () => {
			for (const field of element.querySelectorAll('input, textarea, select'))
				field.setAttribute('autocomplete', 'off');
		};
		const fields = new MutationObserver(forget);
		fields.observe(element, { childList: true, subtree: true });
		forget();
		for (const type of ['click', 'auxclick']) on(type, (event) => follow(event, element));
		return () => {
			fields.disconnect();
			stop.abort();
		};
	};

	function follow(event: Event, element: HTMLElement) {
		const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
		if (!link || !element.contains(link)) return;
		event.preventDefault();
		// Sources and hard words open a box of their own.
		if (link.hasAttribute('aria-haspopup')) return;
		const href = link.getAttribute('href') ?? '';
		if (href.startsWith('#')) onstep(href.slice(1));
		else onlink(new URL(href, location.href));
	}
}
