/**
 * What tabs and workers say to each other. A tab may run an older version than the worker, or a newer
 * one, so a message once released keeps its meaning for ever.
 */
export type Message =
	/** To either side, with a port: which version do you run? The answer is the version, a string. */
	| { readonly type: 'version' }
	/** To a waiting worker: the person wants the newer version now. */
	| { readonly type: 'take-over' }
	/** To the worker in charge: this tab has just opened, so an older one may have closed. */
	| { readonly type: 'opened' }
	/** To the first worker, while it saves: the physio chose these lessons, by their ids. */
	| { readonly type: 'first'; readonly lessons: readonly string[] }
	/** To all tabs: a file came with other bytes than were built, and saving has failed for now. */
	| { readonly type: 'changed' }
	/** To all tabs: so many of so many files are saved. */
	| { readonly type: 'saving'; readonly done: number; readonly total: number }
	/**
	 * To all tabs: files of the worker in charge are missing, left out at first or cleared away by the
	 * browser; how it goes with them. "Saved" is also said where none was missing.
	 */
	| { readonly type: 'healing'; readonly status: 'saving' | 'saved' | 'failed' };

/** The message in an event, or undefined where it isn't one of ours. */
export function readMessage(data: unknown): Message | undefined {
	if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
	const { type } = data;
	const plain = (['version', 'take-over', 'opened', 'changed'] as const).find(
		(one) => one === type
	);
	if (plain) return { type: plain };
	if (type === 'healing' && 'status' in data) {
		const status = (['saving', 'saved', 'failed'] as const).find((one) => one === data.status);
		return status && { type, status };
	}
	if (type === 'first' && 'lessons' in data && Array.isArray(data.lessons)) {
		return { type, lessons: data.lessons.filter((one) => typeof one === 'string') };
	}
	if (type !== 'saving' || !('done' in data) || !('total' in data)) return undefined;
	const { done, total } = data;
	return typeof done === 'number' && typeof total === 'number' ? { type, done, total } : undefined;
}
