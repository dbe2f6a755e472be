import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every lesson by stop: a file of its own, so that no page grows with the course. */
export const GET: RequestHandler = async () => json((await catalogue()).modules);
