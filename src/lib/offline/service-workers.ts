import type { Message } from './messages.ts';

/** Undefined if the browser has no service workers, or blocks them with all other storage. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
	try {
		return navigator.serviceWorker as ServiceWorkerContainer | undefined;
	} catch {
		return undefined;
	}
}

/** Makes the worker's address. The page's policy (Trusted Types) accepts an address from here alone. */
const policy = globalThis.trustedTypes?.createPolicy('course-worker', {
	createScriptURL: (folder: string, ask = '') => `${folder}service-worker.js${ask}`
});

/**
 * Registers the worker of a folder. The browser always asks the network for its script.
 * @param ask added to the address, so that no cache on the way has it
 */
export const register = (workers: ServiceWorkerContainer, folder: string, ask = '') =>
	workers.register(policy?.createScriptURL(folder, ask) ?? `${folder}service-worker.js${ask}`, {
		scope: folder,
		updateViaCache: 'none'
	});

/** Sends a message to a worker; the type says which messages it understands. */
export function send(worker: ServiceWorker, message: Message): void {
	worker.postMessage(message);
}
