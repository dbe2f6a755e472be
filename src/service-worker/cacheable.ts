/**
 * How a sound file is kept. A host may send it from another address, or under a type that a browser
 * would refuse; a browser refuses both again when they come from the cache.
 */

/** By the end of a path: the type that browsers ask for, and what to say where a host says another. */
const TYPES: readonly (readonly [end: RegExp, right: RegExp, type: string])[] = [
	[/\.html$|\/[^./]*$/, /^text\/html/, 'text/html; charset=utf-8'],
	[/\.js$/, /javascript/, 'text/javascript; charset=utf-8'],
	[/\.css$/, /^text\/css/, 'text/css; charset=utf-8'],
	[/\.json$/, /json/, 'application/json; charset=utf-8'],
	[/\.webmanifest$/, /json|^$/, 'application/manifest+json; charset=utf-8'],
	[/\.svg$/, /^image\/svg\+xml/, 'image/svg+xml; charset=utf-8']
];

/** Said of the way on which a body came, not of the body. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding'];

/** The same body, as an answer that browsers take for what it is. The given one may be used up. */
export function asBuilt(path: string, response: Response): Response {
	const [, right, type = ''] = TYPES.find(([end]) => end.test(path)) ?? [];
	const isRight = !right || right.test(response.headers.get('content-type') ?? '');
	// A page that was sent on is not taken from a cache.
	if (isRight && !response.redirected && response.status === 200) return response;
	const headers = new Headers(response.headers);
	for (const name of OF_THE_WAY) headers.delete(name);
	if (!isRight) headers.set('content-type', type);
	return new Response(response.body, { status: 200, headers });
}
