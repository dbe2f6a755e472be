import type { Message } from './messages.ts';

/** Undefined where the browser has no service workers, or refuses them with all other storage. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
	try {
		return navigator.serviceWorker as ServiceWorkerContainer | undefined;
	} catch {
		return undefined;
	}
}

/** The worker's address is made in this one place: the page's policy takes no other text for one. */
const policy = globalThis.trustedTypes?.createPolicy('course-worker', {
	createScriptURL: (folder: string, ask = '') => `${folder}service-worker.js${ask}`
});

/**
 * Registers the worker of a folder, asking for it anew each time.
 * @param ask added to its address, so that no cache on the way has it already
 */
export const register = (workers: ServiceWorkerContainer, folder: string, ask = '') =>
	workers.register(policy?.createScriptURL(folder, ask) ?? `${folder}service-worker.js${ask}`, {
		scope: folder,
		updateViaCache: 'none'
	});

/** Tells a worker something, and checks that the other side will understand it. */
export function send(worker: ServiceWorker, message: Message): void {
	worker.postMessage(message);
}
