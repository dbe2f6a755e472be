const name = (scope: string) => `back-to-running-clinic:kept:${scope}`;

/** Leaves the mark that a list is kept in this browser. */
export function mark(scope: string): void {
	try {
		localStorage.setItem(name(scope), 'yes');
	} catch {
		// Without it a lost list is not known as lost.
	}
}

/** Whether a list was kept here and not erased by its owner. Where nobody can tell, the answer is no. */
export function isMarked(scope: string): boolean {
	try {
		return localStorage.getItem(name(scope)) !== null;
	} catch {
		return false;
	}
}

/** Takes the mark away: the list was erased. */
export function unmark(scope: string): void {
	try {
		localStorage.removeItem(name(scope));
	} catch {
		// There is none.
	}
}
