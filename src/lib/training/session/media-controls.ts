/** What a lock screen or a headset can ask for. */
export interface MediaPresses {
	play(): void;
	pause(): void;
	next(): void;
	back(): void;
	stop(): void;
}

/** What a lock screen shows. */
export interface MediaShown {
	readonly title: string;
	readonly next: string;
	readonly playing: boolean;
	readonly position: { readonly duration: number; readonly position: number } | null;
}

const ACTIONS = [
	['play', 'play'],
	['pause', 'pause'],
	['nexttrack', 'next'],
	['previoustrack', 'back'],
	['stop', 'stop']
] as const;

/**
 * Answers the buttons of the lock screen and of a headset. Does nothing where there are none. Returns
 * what shows how it is, and what takes all of it away.
 */
export function mediaControls(presses: MediaPresses, icon: string) {
	if (!('mediaSession' in navigator)) return { show: () => {}, close: () => {} };
	const session = navigator.mediaSession;
	const handle = (action: MediaSessionAction, handler: MediaSessionActionHandler | null) => {
		try {
			session.setActionHandler(action, handler);
		} catch {
			// This browser has no such button.
		}
	};
	for (const [action, name] of ACTIONS) handle(action, () => presses[name]());
	return {
		show({ title, next, playing, position }: MediaShown): void {
			session.metadata = new MediaMetadata({
				title,
				artist: next,
				album: 'Back to running',
				artwork: [{ src: icon, sizes: '512x512', type: 'image/png' }]
			});
			session.playbackState = playing ? 'playing' : 'paused';
			if (position) session.setPositionState({ ...position, playbackRate: 1 });
		},
		close(): void {
			for (const [action] of ACTIONS) handle(action, null);
			session.metadata = null;
			session.playbackState = 'none';
		}
	};
}
