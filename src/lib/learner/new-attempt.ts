import type { Answer, Attempt, Json } from './record.ts';

/** An answer given at a moment, as it is kept. */
export function newAttempt(answer: Answer, at: number): Attempt {
	const { lesson, question, outcome, key } = answer;
	return { id: randomId(), lesson, question, at, response: plain(answer.response), outcome, key };
}

/** What can be kept of a value: no proxies, no undefined, just what a backup file would hold. */
export function plain(value: Json): Json {
	return JSON.parse(JSON.stringify(value) ?? 'null') as Json;
}

/** `crypto.randomUUID` is missing on pages without https. */
function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
