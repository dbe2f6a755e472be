export interface NetworkEvents {
	readonly onOnline: () => void;
	readonly onOffline: () => void;
}

/** Whether the device has a network, and whether the page says so. */
export class Network {
	#online = $state.raw(true);
	#isNoticeSeen = $state.raw(false);

	/** Whether the device has a network; a network need not lead anywhere. */
	get online(): boolean {
		return this.#online;
	}

	/** Whether to say "No internet": until the person opens another page. */
	get showsNotice(): boolean {
		return !this.#online && !this.#isNoticeSeen;
	}

	/** Follows the network until the signal ends it. Call it in the browser only. */
	start({ onOnline, onOffline }: NetworkEvents, signal: AbortSignal): void {
		this.#online = navigator.onLine;
		const follow = (online: boolean, report: () => void) => () => {
			this.#online = online;
			report();
		};
		window.addEventListener('online', follow(true, onOnline), { signal });
		window.addEventListener('offline', follow(false, onOffline), { signal });
	}

	/** The person opened another page, so they have seen the notice. */
	openPage(): void {
		if (!this.#online) this.#isNoticeSeen = true;
	}
}
