import { error } from '@sveltejs/kit';
import { drawingFile, drawingNames } from '../drawings.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => drawingNames.map((name) => ({ name }));

export const GET: RequestHandler = async ({ params }) => {
	const file = await drawingFile(params.name);
	if (file === null) error(404, 'There is no drawing with this name.');
	return new Response(file, { headers: { 'content-type': 'image/svg+xml' } });
};
