/**
 * Marks in `localStorage` that something is kept in a database, so that pages know of it before they
 * open it, and know when the browser has lost it. Only hints: nothing is ever read from them.
 */

/** Whether the mark is there; `unknown` where nobody can tell. */
export function isMarked(name: string, unknown = false): boolean {
	try {
		return localStorage.getItem(name) !== null;
	} catch {
		return unknown;
	}
}

export function mark(name: string): void {
	try {
		localStorage.setItem(name, 'yes');
	} catch {
		// Then pages look into the database all the same, and a lost one is not known as lost.
	}
}

/** Takes the mark away: everything was erased by its owner. */
export function unmark(name: string): void {
	try {
		localStorage.removeItem(name);
	} catch {
		// There is none.
	}
}
