/** The other tabs of this clinic on this device. */
export interface Tabs {
	/** Tells them that something was kept. */
	tell(): void;
	leave(): void;
}

/** Joins the tabs that use the database `name`. A browser without channels has each for itself. */
export function joinTabs(name: string, onChanged: () => void): Tabs {
	try {
		const channel = new BroadcastChannel(name);
		channel.addEventListener('message', onChanged);
		return { tell: () => channel.postMessage('changed'), leave: () => channel.close() };
	} catch {
		return { tell() {}, leave() {} };
	}
}
