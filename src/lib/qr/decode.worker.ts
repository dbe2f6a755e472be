import type { DecodeRequest, DecodeResponse } from './messages.ts';
import { readPixels } from './read-pixels.ts';

/** Reading takes up to half a second on an old phone: the page must not freeze meanwhile. */
addEventListener('message', ({ data }: MessageEvent<DecodeRequest>) => {
	const answer: DecodeResponse = { id: data.id, text: readPixels(data.image, data.except) };
	postMessage(answer);
});
