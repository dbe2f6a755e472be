/** Whether this browser can keep the screen on. */
export const canKeepAwake = (): boolean => 'wakeLock' in navigator;

/** Keeps the screen on while the page is seen. A browser lets go when it is not, so it is asked again. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let over = false;
	async function ask() {
		if (over || document.visibilityState !== 'visible' || !canKeepAwake()) return;
		try {
			lock = await navigator.wakeLock.request('screen');
		} catch {
			// On a low battery some refuse. The tablet's own setting is in the set-up's words.
		}
	}
	void ask();
	const again = () => void ask();
	document.addEventListener('visibilitychange', again);
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', again);
		void lock?.release().catch(() => {});
	};
}
