/** Where someone was in the list: on phones it goes out of sight while a person is open. */
export class ListPlace {
	readonly #workplace: () => HTMLElement | null;
	#at = 0;

	constructor(workplace: () => HTMLElement | null) {
		this.#workplace = workplace;
	}

	/** Notes how far down the page the list is. */
	remember(): void {
		this.#at = scrollY;
	}

	/** Goes back there, with the focus on the person who was open; false where they are not in sight. */
	back(person: string | null): boolean {
		const row = person && this.#row(`[data-person="${CSS.escape(person)}"]`);
		if (!row) return false;
		scrollTo({ top: this.#at, behavior: 'instant' });
		row.focus({ preventScroll: true });
		return true;
	}

	/** Scrolls the list, and nothing else, until the person whose page is open is in sight. */
	reveal(): void {
		const row = this.#row('[aria-current="true"]');
		const list = row?.closest('nav');
		if (!row || !list) return;
		const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
		const bottom = Math.min(outer.bottom, innerHeight);
		if (inner.top < outer.top) list.scrollTop += inner.top - outer.top;
		else if (inner.bottom > bottom) list.scrollTop += inner.bottom - bottom;
	}

	#row(selector: string): HTMLElement | null {
		return this.#workplace()?.querySelector<HTMLElement>(`.list ${selector}`) ?? null;
	}
}
