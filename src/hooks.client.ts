import type { HandleClientError } from '@sveltejs/kit';

/** Faults that were logged, so that one that comes back with each page is logged once. */
const logged = new Set<string>();

/**
 * Logs a fault that nobody caught, with the route it happened on. The address stays out of it: its
 * fragment may hold a plan. The page of errors says what to do.
 */
export const handleError: HandleClientError = ({ error, event, status }) => {
	const about = `${String(status)} on ${event.route.id ?? 'no route'}: ${String(error)}`;
	if (logged.has(about)) return;
	logged.add(about);
	console.error(about, error);
};
