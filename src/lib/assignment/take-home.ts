import { base64url } from 'jose';
import * as v from 'valibot';
import { isBase64url } from './canonical.ts';
import { deflate, inflate } from './deflate.ts';
import { refuse, type TokenRefusal } from './refusals.ts';
import { jsonOf } from '#lib/fields/json.ts';
import { CourseId } from '#lib/fields/transferred.ts';
import { LessonReceipt, MAX_TOKEN, MOST_LESSONS } from './schema.ts';
import { isNewer } from './signature.ts';

/** A screen of a lesson: a step's id, or `question-` and a question's. */
const Screen = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/));

/** What someone takes from a shared tablet to their own phone: progress, and nothing else. */
export const TakeHome = v.object({
	v: v.literal(1),
	lessons: v.pipe(
		v.record(CourseId, LessonReceipt),
		v.check((all) => Object.keys(all).length <= MOST_LESSONS, 'too many lessons')
	),
	at: v.optional(v.object({ lesson: CourseId, step: Screen }))
});

export type TakeHome = Readonly<v.InferOutput<typeof TakeHome>>;

/** The link that opens the course with it. `site`: the course's address, with its last slash. */
export async function takeHomeLink(site: string, takeHome: TakeHome): Promise<string> {
	const bytes = await deflate(new TextEncoder().encode(JSON.stringify(takeHome)));
	return `${site}#h=${base64url.encode(bytes)}`;
}

/**
 * Reads the text after `#h=`. Never throws; changes nothing. Nobody signed it: ask before
 * anything is added.
 */
export async function readTakeHome(
	token: string
): Promise<{ readonly ok: true; readonly takeHome: TakeHome } | TokenRefusal> {
	if (token.length > MAX_TOKEN) return refuse('large');
	if (!isBase64url(token)) return refuse('damaged');
	const bytes = await inflate(Uint8Array.from(base64url.decode(token)));
	const content = bytes && jsonOf(bytes);
	if (isNewer(content, 1)) return refuse('newer');
	const read = v.safeParse(TakeHome, content);
	return read.success ? { ok: true, takeHome: read.output } : refuse('damaged');
}
