/**
 * What is run inside a page. Each function uses nothing outside itself: it is sent there as text.
 */

/** What someone looks for: a part of the page by what it is and what it is called. */
export interface Wanted {
	readonly role: keyof typeof ROLES;
	/** Its whole name. */
	readonly name?: string;
	/** What its name begins with. */
	readonly begins?: string;
	/** The part of the page that it is in. */
	readonly inside?: Wanted;
}

export interface Found {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly name: string;
	readonly value: string;
	readonly isChecked: boolean;
	readonly isFocused: boolean;
	/** Whether a press at this place would meet it, and not what lies upon it. */
	readonly isFree: boolean;
}

export const ROLES = {
	button: 'button',
	link: 'a[href]',
	heading: 'h1, h2, h3',
	radio: 'input[type=radio]',
	checkbox: 'input[type=checkbox]',
	slider: 'input[type=range]',
	textbox: 'input[type=text], textarea',
	group: 'fieldset, [role=group]',
	region: 'section',
	dialog: 'dialog[open]',
	image: '[role=img]'
} as const;

/** All parts of the page that fit and can be seen, brought to the middle of the screen if asked. */
export function find(wanted: Wanted, roles: typeof ROLES, bringUp: boolean): Found[] {
	const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
	const isShown = (element: Element) =>
		element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
	const said = (node: Node): string => {
		if (!(node instanceof Element)) return node.nodeValue ?? '';
		if (node.getAttribute('aria-hidden') === 'true' || !isShown(node)) return '';
		const text = node.getAttribute('aria-label') ?? [...node.childNodes].map(said).join('');
		return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
	};
	const nameOf = (element: Element): string => {
		const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
		const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
		const legend = element.querySelector(':scope > legend');
		const named = ids.map((id) => document.getElementById(id)).filter((one) => one !== null);
		const from = [...named, ...labels, ...(legend ? [legend] : [])];
		if (element.hasAttribute('aria-label')) return tidy(element.getAttribute('aria-label') ?? '');
		return tidy((from.length > 0 ? from : [element]).map(said).join(' '));
	};
	const matches = ({ role, name, begins, inside }: Wanted): Element[] => {
		const scopes: ParentNode[] = inside ? matches(inside) : [document];
		return scopes
			.flatMap((scope) => [...scope.querySelectorAll(roles[role])])
			.filter((element) => isShown(element))
			.filter((element) => name === undefined || nameOf(element) === tidy(name))
			.filter((element) => begins === undefined || nameOf(element).startsWith(tidy(begins)));
	};
	return matches(wanted).map((element) => {
		if (bringUp) element.scrollIntoView({ block: 'center', behavior: 'instant' });
		const box = element.getBoundingClientRect();
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const top = document.elementFromPoint(x, y);
		const input = element instanceof HTMLInputElement ? element : null;
		const takers = [element, ...(input?.labels ?? [])];
		return {
			x,
			y,
			width: box.width,
			name: nameOf(element),
			value: input?.value ?? '',
			isChecked: input?.checked ?? false,
			isFocused: element === document.activeElement,
			isFree: takers.some((one) => one.contains(top))
		};
	});
}

/** All text that is to be seen. */
export const shownText = (): string => document.body.innerText.replace(/\s+/g, ' ');

/** Kit adds its announcer once the page answers to touch. */
export const isAlive = (): boolean => document.getElementById('svelte-announcer') !== null;

/** A worker is in charge of a page only when it has saved everything. */
export const isSaved = (): boolean => Boolean(navigator.serviceWorker?.controller);
