const name = (scope: string) => `back-to-running:kept:${scope}`;

/**
 * Whether something may have been kept here before. Only a hint, so that a first visit need not fetch
 * the means to read what is not there; where it cannot be told, the answer is yes.
 */
export function mayHaveKept(scope: string): boolean {
	try {
		return localStorage.getItem(name(scope)) !== null;
	} catch {
		return true;
	}
}

/** Whether the hint is there for certain: something was kept here, and was not erased by its owner. */
export function isMarked(scope: string): boolean {
	try {
		return localStorage.getItem(name(scope)) !== null;
	} catch {
		return false;
	}
}

/** Leaves the hint that something is kept. */
export function markKept(scope: string): void {
	try {
		localStorage.setItem(name(scope), 'yes');
	} catch {
		// Then the next visit looks all the same.
	}
}

/** Takes the hint away: everything was erased. */
export function unmarkKept(scope: string): void {
	try {
		localStorage.removeItem(name(scope));
	} catch {
		// There is none.
	}
}
