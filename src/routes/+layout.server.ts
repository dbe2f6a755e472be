import { catalogue } from '#lib/server/catalogue.ts';
import type { LayoutServerLoad } from './$types';

// Here and not beside: what a browser need not know is not sent to it.
export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = async () => {
	const { source } = await catalogue();
	return { movedIds: source.moved };
};
