import { pushState } from '$app/navigation';
import { page } from '$app/state';

/** What is shown beside the list. */
export type View =
	| { readonly at: 'person'; readonly id: string }
	| { readonly at: 'add' }
	| { readonly at: 'take-back' }
	| { readonly at: 'keep' };

/** The view that is up; null for the list alone. */
export const currentView = (): View | null => page.state.physio ?? null;

/** Shows a view; the browser's back button leads to the one before. */
export function show(view: View | null): void {
	pushState('', view ? { physio: view } : {});
}
