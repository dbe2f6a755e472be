/**
 * Leaves nothing of a visit on the tablet: what the tab keeps for it, marked words and the place on the
 * page. Answers live in the visit's `VisitRecord`, in memory alone, and go
 * with it: the tablet's page makes a new one.
 */
export function forgetVisit(): void {
	sessionStorage.clear();
	getSelection()?.removeAllRanges();
	scrollTo({ top: 0, behavior: 'instant' });
}
