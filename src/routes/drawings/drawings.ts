import type { Component } from 'svelte';
import { render } from 'svelte/server';

const FILES = import.meta.glob<{ default: Component }>('/src/lib/course/drawings/*.svelte');

/** Every drawing by its name, such as push-off of PushOff.svelte. */
const DRAWINGS = new Map(
	Object.entries(FILES).map(([path, load]) => {
		const file = path.slice(path.lastIndexOf('/') + 1, -'.svelte'.length);
		return [file.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase(), load];
	})
);

export const drawingNames: readonly string[] = [...DRAWINGS.keys()];

/**
 * A drawing as a file of its own: what stands on its sheet, under the name that pages use of it. Its
 * sheet is in the page, so that its room is kept while this is fetched.
 */
export async function drawingFile(name: string): Promise<string | null> {
	const load = DRAWINGS.get(name);
	if (!load) return null;
	const { body } = await render((await load()).default);
	const drawn = body.replace(/<!--.*?-->/gs, '').replace(/^[^]*?<svg[^>]*>|<\/svg>[^]*?$/g, '');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320"><g id="drawing">${drawn}</g></svg>`;
}
