/**
 * The messages between tabs and workers. A tab may run an older or newer version than the worker, so a
 * released message keeps its name and meaning for ever.
 */
export type Message =
	/** To a tab or a worker, with a port: asks for its version. The answer is a string. */
	| { readonly type: 'version' }
	/** To a waiting worker: the person wants the newer version now. */
	| { readonly type: 'take-over' }
	/** To the active worker: this tab has just opened, so an older one may have closed. */
	| { readonly type: 'opened' }
	/** To the first worker, while it saves: the ids of the lessons that the physio chose. */
	| { readonly type: 'first'; readonly lessons: readonly string[] }
	/** To all tabs: a file had other bytes than were built, so saving has failed for now. */
	| { readonly type: 'changed' }
	/** To all tabs: how many files are saved, and of how many. */
	| { readonly type: 'saving'; readonly done: number; readonly total: number }
	/**
	 * To all tabs: how the backfill goes, of files that were left out at first or that the browser has
	 * cleared. `saved` is also sent if no file was missing.
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
