import { json } from '@sveltejs/kit';
import type { ReadyList } from '#lib/programme/ready-list.ts';
import { catalogue } from '#lib/server/catalogue.ts';
import { referenceNotes } from '#lib/server/references.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The ready-made programmes with their sources: a file of its own, fetched where a plan has a programme. */
export const GET: RequestHandler = async () => {
	const { programmes, references } = (await catalogue()).source;
	const keys = programmes.flatMap(({ sources }) => sources);
	const sources = referenceNotes(keys, references).map(({ key, line, link }) => ({
		key,
		line,
		link
	}));
	return json({ programmes, sources } satisfies ReadyList);
};
