/** What keeps a screen on; undefined where the browser can't. */
export type ScreenLocks = Pick<WakeLock, 'request'> | undefined;

export interface WakeLockDevice {
	readonly locks: ScreenLocks;
	readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
}

/** The device we are on. Browser only. */
export const thisWakeLockDevice = (): WakeLockDevice => ({
	locks: 'wakeLock' in navigator ? navigator.wakeLock : undefined,
	document
});

/**
 * Keeps the screen on, and asks again each time the page is seen again, for browsers let a screen go
 * when its page is hidden. Does nothing where the browser has no such lock, or says no, as it may on
 * a low battery. Returns what lets the screen go.
 */
export function keepScreenOn({ locks, document }: WakeLockDevice): () => void {
	if (!locks) return () => {};
	let lock: WakeLockSentinel | undefined;
	let isOver = false;
	let isAsking = false;
	const ask = async () => {
		const isHeld = lock?.released === false;
		if (isHeld || isAsking || isOver || document.visibilityState !== 'visible') return;
		isAsking = true;
		try {
			lock = await locks.request('screen');
			if (isOver) await lock.release();
		} catch {
			// Not now: it is asked again when the page is seen again.
		} finally {
			isAsking = false;
		}
	};
	const seen = () => void ask();
	document.addEventListener('visibilitychange', seen);
	seen();
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', seen);
		lock?.release().catch(() => {});
	};
}
