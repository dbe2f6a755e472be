/** The other tabs that use the same database. */
export interface Tabs {
	tell(message: unknown): void;
	leave(): void;
}

const alone: Tabs = { tell() {}, leave() {} };

/**
 * Joins the tabs that use the database `name`; `onMessage` is called with another tab's message.
 * A browser without channels has every tab for itself: they catch up when they come to the front.
 */
export function joinTabs(name: string, onMessage: (message: unknown) => void): Tabs {
	try {
		const channel = new BroadcastChannel(name);
		channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => onMessage(data));
		return {
			tell: (message) => channel.postMessage(message),
			leave: () => channel.close()
		};
	} catch {
		return alone;
	}
}
