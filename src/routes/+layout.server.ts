import { catalogue } from '#lib/server/catalogue.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const { source } = await catalogue();
	return { movedIds: source.moved };
};
