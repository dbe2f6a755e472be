import type { Message } from './messages.ts';

/** Undefined where the browser has no service workers, or refuses them with all other storage. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
	try {
		return navigator.serviceWorker as ServiceWorkerContainer | undefined;
	} catch {
		return undefined;
	}
}

/** Tells a worker something, and checks that the other side will understand it. */
export function send(worker: ServiceWorker, message: Message): void {
	worker.postMessage(message);
}
