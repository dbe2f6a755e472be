import * as v from 'valibot';
import type { Changed } from './record-store.ts';

const Message = v.union([
	v.literal('everything'),
	v.object({
		attempts: v.array(v.string()),
		lessons: v.array(v.string()),
		settings: v.array(v.string()),
		notes: v.array(v.string())
	})
]);

/** The other tabs of this course on this device. */
export interface Tabs {
	/** Tells them what has been written. */
	tell(changed: Changed): void;
	leave(): void;
}

const alone: Tabs = { tell() {}, leave() {} };

/**
 * Joins the tabs that use the database `name`; `onChanged` is called for what another has written.
 * A browser without channels has every tab for itself: they catch up when they come to the front.
 */
export function joinTabs(name: string, onChanged: (changed: Changed) => void): Tabs {
	if (typeof BroadcastChannel === 'undefined') return alone;
	let channel: BroadcastChannel;
	try {
		channel = new BroadcastChannel(name);
	} catch {
		return alone;
	}
	channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		const message = v.safeParse(Message, data);
		// A newer version may speak otherwise; that something changed is clear all the same.
		onChanged(message.success ? message.output : 'everything');
	});
	return {
		tell: (changed) => channel.postMessage(changed),
		leave: () => channel.close()
	};
}
