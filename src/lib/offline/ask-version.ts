import type { Message } from './messages.ts';

/** A worker, or a tab as its worker sees it. */
interface Party {
	postMessage(message: Message, transfer: Transferable[]): void;
}

/** Milliseconds. Long, since a phone may be busy and nothing on the screen waits for it. */
const PATIENCE = 5000;

/**
 * Asks a tab or a worker which version it runs.
 * @param patience milliseconds to wait for the answer
 * @returns the version, or undefined if no answer came: a tab may be asleep or still loading
 */
export function askVersion(party: Party, patience = PATIENCE): Promise<string | undefined> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		const finish = (answer: unknown) => {
			clearTimeout(timer);
			port1.close();
			resolve(typeof answer === 'string' ? answer : undefined);
		};
		const timer = setTimeout(finish, patience);
		port1.onmessage = ({ data }: MessageEvent<unknown>) => finish(data);
		party.postMessage({ type: 'version' }, [port2]);
	});
}
