import { resolve } from '$app/paths';
import type { Programme } from './schema.ts';

/** The course's ready-made programmes, and the sources that they name. */
export interface ReadyList {
	readonly programmes: readonly Programme[];
	readonly sources: readonly {
		readonly key: string;
		/** Who, when, what and where. */
		readonly line: string;
		readonly link: string | null;
	}[];
}

let cached: Promise<ReadyList> | undefined;

/**
 * The ready-made programmes. Fetched once a visit, and only where a plan has a programme or is given one.
 * @throws where they are out of reach; the next call tries again
 */
export function readyList(): Promise<ReadyList> {
	cached ??= fetchList().catch((error: unknown) => {
		cached = undefined;
		throw error;
	});
	return cached;
}

async function fetchList(): Promise<ReadyList> {
	const response = await fetch(resolve('/programmes.json'));
	if (!response.ok) throw new Error(`The ready-made programmes: ${String(response.status)}`);
	return (await response.json()) as ReadyList;
}
