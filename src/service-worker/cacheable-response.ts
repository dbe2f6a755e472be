/**
 * Makes a response that browsers accept from a cache. A host may redirect to a file, or send it with a
 * type that a browser refuses, although the bytes are right.
 */

/** By the end of a path: the types that browsers accept, and the type to set if a host sends another. */
const TYPES: readonly (readonly [end: RegExp, right: RegExp, type: string])[] = [
	[/\.html$|\/[^./]*$/, /^text\/html/, 'text/html; charset=utf-8'],
	[/\.js$/, /javascript/, 'text/javascript; charset=utf-8'],
	[/\.css$/, /^text\/css/, 'text/css; charset=utf-8'],
	[/\.json$/, /json/, 'application/json; charset=utf-8'],
	[/\.webmanifest$/, /json|^$/, 'application/manifest+json; charset=utf-8'],
	[/\.svg$/, /^image\/svg\+xml/, 'image/svg+xml; charset=utf-8']
];

/** Headers about the transfer, which are wrong for the stored body. */
const TRANSFER_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding'];

/** A response with the same body that browsers accept. The body of the given response may be used. */
export function cacheableResponse(path: string, response: Response): Response {
	const [, right, type = ''] = TYPES.find(([end]) => end.test(path)) ?? [];
	const isRight = !right || right.test(response.headers.get('content-type') ?? '');
	// Browsers refuse a redirected response for a page.
	if (isRight && !response.redirected && response.status === 200) return response;
	const headers = new Headers(response.headers);
	for (const name of TRANSFER_HEADERS) headers.delete(name);
	if (!isRight) headers.set('content-type', type);
	return new Response(response.body, { status: 200, headers });
}
