/** The part of `navigator.storage` that asks browsers not to clear our data. */
export type Persistence = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/** This browser's; undefined where there is none, as in WebKitGTK and on pages without https. */
export function thisPersistence(): Persistence | undefined {
	return typeof navigator === 'undefined' ? undefined : navigator.storage;
}

/** Whether the browser has promised to keep our data; null where it makes no promises. */
export async function hasPersistence(storage: Persistence | undefined): Promise<boolean | null> {
	try {
		return (await storage?.persisted?.()) ?? null;
	} catch {
		return null;
	}
}

/** Asks the browser to keep our data, unless it has promised that before; null where it makes no promises. */
export async function requestPersistence(
	storage: Persistence | undefined
): Promise<boolean | null> {
	if (await hasPersistence(storage)) return true;
	try {
		return (await storage?.persist?.()) ?? null;
	} catch {
		return null;
	}
}
