import { describe, expect, it, vi } from 'vitest';
import { askVersion } from './ask-version.ts';
import { readMessage } from './messages.ts';

/** A party that answers with something. */
const answering = (answer: unknown) => ({
	postMessage: (_message: unknown, [port]: Transferable[]) => {
		if (port instanceof MessagePort) port.postMessage(answer);
	}
});

describe('asking for a version', () => {
	it('gets what the other side runs', async () => {
		expect(await askVersion(answering('abc'))).toBe('abc');
	});

	it('does not wait for ever', async () => {
		vi.useFakeTimers();
		const asked = askVersion({ postMessage: () => undefined });
		await vi.runAllTimersAsync();
		expect(await asked).toBeUndefined();
		vi.useRealTimers();
	});

	it('takes no nonsense for an answer', async () => {
		expect(await askVersion(answering({ version: 1 }))).toBeUndefined();
	});
});

describe('a message', () => {
	it.each([
		{ type: 'version' },
		{ type: 'take-over' },
		{ type: 'opened' },
		{ type: 'changed' },
		{ type: 'healing', status: 'failed' },
		{ type: 'saving', done: 4, total: 96 }
	])('of ours is read: %j', (message) => {
		expect(readMessage({ ...message })).toEqual(message);
	});

	it.each([
		null,
		'saving',
		7,
		{},
		{ type: 'saving' },
		{ type: 'healing' },
		{ type: 'saving', done: '4', total: 96 }
	])('of anyone else is not: %j', (data) => {
		expect(readMessage(data)).toBeUndefined();
	});
});
