import type { MovedIds } from './moved-ids.ts';
import type { Page } from './page-life.ts';
import type { Persistence } from './persist.ts';

/** What progress is kept with. Tests give parts of the device; pages only the first two. */
export interface ProgressOptions {
	/** The path under which the site is served, such as `/` or `/course/`. */
	readonly scope: string;
	readonly movedIds: MovedIds;
	/** Milliseconds since 1970. */
	readonly now?: () => number;
	readonly factory?: () => IDBFactory | undefined;
	/** How long feedback may wait for a device or a network that does not answer, in milliseconds. */
	readonly patience?: number;
	readonly page?: Page | null;
	readonly persistence?: Persistence | undefined;
}
