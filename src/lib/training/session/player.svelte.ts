import type { Part } from '#lib/programme/session.ts';
import { hush, say, thisSayDevice } from '#lib/sound/say.ts';
import {
	back,
	clockAt,
	heardAt,
	isOver,
	next,
	paused,
	resumed,
	secondsLeft,
	secondsTo,
	type SessionClock
} from './clock.ts';
import { mediaControls } from './media-controls.ts';
import { SessionAudio } from './session-audio.ts';
import { setMusic, type SoundChoice } from './sound-choice.ts';
import type { Track } from './tracks.ts';
import { changeWords, nextWords, partName } from './words.ts';

const OFTEN = 250; // ms: soon enough for a clock that shows seconds
/** How often it is kept that the session is under way, in ms. */
const KEEP_EVERY = 10_000;
/** Seconds that sound and clock may differ before the clock follows the sound. */
const APART = 0.3;

/** Vibrations by what begins, in ms: on, off, on. Told apart by their number. */
const VIBRATIONS = { run: [200, 100, 200, 100, 200], walk: [600], done: [600, 200, 600] } as const;

interface Given {
	readonly parts: readonly Part[];
	readonly clock: SessionClock;
	readonly choice: SoundChoice;
	readonly tracks: readonly Track[];
	readonly element: HTMLAudioElement;
	/** The picture of the lock screen. */
	readonly icon: string;
	/** Keeps the clock, so that a reload or a killed tab finds it. */
	readonly keep: (clock: SessionClock) => void;
	readonly onend: () => void;
	readonly onstop: () => void;
}

/** Plays a session: its clock, its sound, and the buttons of the page, the lock screen and a headset. */
export class SessionPlayer {
	readonly #given: Given;
	readonly #audio: SessionAudio | null;
	readonly #controls: ReturnType<typeof mediaControls>;
	#clock = $state.raw<SessionClock>() as SessionClock;
	#now = $state(Date.now());
	#silent = $state(false);
	#kept = 0;
	#isOver = false;
	/** What was last announced, spoken and vibrated. */
	#announced = $state('');

	/** Where it is now. */
	readonly now = $derived.by(() => clockAt(this.#given.parts, this.#clock, this.#now));
	readonly part = $derived.by(() => this.#given.parts[this.now.part]);
	readonly nextPart = $derived.by(() => this.#given.parts[this.now.part + 1]);

	constructor(given: Given) {
		this.#given = given;
		this.#clock = given.clock;
		const { choice, element, parts, tracks, icon } = given;
		setMusic(choice.sound);
		this.#audio =
			choice.sound === 'off'
				? null
				: new SessionAudio(element, parts, tracks, {
						onpause: () => this.#interrupted(),
						onplay: () => this.resume(),
						onend: (track) => this.#trackOver(track),
						onsilent: () => {
							this.#silent = true;
						}
					});
		this.#controls = mediaControls(
			{
				play: () => this.resume(),
				pause: () => this.pause(),
				next: () => this.next(),
				back: () => this.back(),
				stop: () => {
					this.pause();
					given.onstop();
				}
			},
			icon
		);
	}

	/** Words for screen readers at each change. */
	get announced(): string {
		return this.#announced;
	}

	/** Sound was wanted, and there is none here. */
	get silent(): boolean {
		return this.#silent;
	}

	/** Seconds until the session ends; null where a distance lies in between. */
	get left(): number | null {
		return secondsLeft(this.#given.parts, this.now);
	}

	/** Begins, or carries on after a reload. To be called in a press of the person. */
	start(): void {
		if (this.#given.choice.speaks) say('', thisSayDevice());
		const now = Date.now();
		this.#set({ ...this.#clock, at: now, playing: true }, { sounds: true, announces: true });
	}

	/** Keeps the clock going while the page shows it; returns what ends that. */
	watch(): () => void {
		const look = () => this.#look();
		const ticking = setInterval(look, OFTEN);
		document.addEventListener('visibilitychange', look);
		const leave = () => this.#keep();
		addEventListener('pagehide', leave);
		return () => {
			clearInterval(ticking);
			document.removeEventListener('visibilitychange', look);
			removeEventListener('pagehide', leave);
		};
	}

	pause(): void {
		this.#audio?.pause();
		this.#set(paused(this.#given.parts, this.#clock, Date.now()), {});
	}

	resume(): void {
		if (this.now.playing) return;
		this.#set(resumed(this.#given.parts, this.#clock, Date.now()), { sounds: true });
	}

	next(): void {
		this.#set(next(this.#given.parts, this.#clock, Date.now()), { sounds: true, announces: true });
	}

	back(): void {
		this.#set(back(this.#given.parts, this.#clock, Date.now()), { sounds: true, announces: true });
	}

	/** Ends all sound, when the session is over or the page is left. */
	close(): void {
		if (this.#isOver) this.#audio?.finish();
		else this.#audio?.close();
		this.#controls.close();
		hush(thisSayDevice());
		setMusic(null);
	}

	#set(
		clock: SessionClock,
		{ sounds = false, announces = false }: { sounds?: boolean; announces?: boolean }
	): void {
		this.#clock = clock;
		this.#now = Date.now();
		if (sounds) {
			if (clock.playing) this.#audio?.play(clock);
			else this.#audio?.prepare(clock);
		}
		if (announces) this.#announce();
		this.#keep();
		this.#show();
		this.#end();
	}

	/** Looks at the time: which part is on, and whether the sound agrees. */
	#look(): void {
		const before = this.now.part;
		this.#now = Date.now();
		this.#followSound();
		if (this.now.part !== before) {
			this.#announce();
			this.#keep();
			this.#show();
			// A distance, or the end behind one, has a file of its own.
			if (this.part && this.part.seconds === null) this.#audio?.play(this.now);
		} else if (this.#now - this.#kept > KEEP_EVERY && this.now.playing) this.#keep();
		this.#end();
	}

	/** Where the sound is heard to be is where the person is: a device's clock may jump, a sound may wait. */
	#followSound(): void {
		const heard = this.#audio?.heard();
		const { parts } = this.#given;
		if (!heard || !this.#clock.playing || isOver(parts, this.now)) return;
		if (heard.part === this.now.part && parts[heard.part]?.seconds === null) return;
		const apart = secondsTo(parts, heard) - secondsTo(parts, this.now);
		if (Math.abs(apart) > APART) this.#clock = heardAt(parts, this.#clock, heard, this.#now);
	}

	/** The system paused the sound: a call, another app, a headset that was pulled out. */
	#interrupted(): void {
		const now = Date.now();
		const { parts } = this.#given;
		const at = this.#audio?.pausedAt();
		const isTimed = at && parts[at.part]?.seconds !== null;
		const there = isTimed ? heardAt(parts, this.#clock, at, now) : this.#clock;
		this.#audio?.pause();
		this.#set(paused(parts, there, now), {});
	}

	#trackOver(track: Track): void {
		const { parts } = this.#given;
		if (track.end >= parts.length) return;
		const there = clockAt(parts, this.#clock, Date.now());
		const place = { part: track.end, into: 0 };
		// Only a file of times ends where its parts do.
		if (parts[track.first]?.seconds === null) return;
		this.#set(there.part < track.end ? { ...there, ...place } : there, {
			sounds: true,
			announces: there.part < track.end
		});
	}

	#announce(): void {
		const { choice } = this.#given;
		const words = changeWords(this.part);
		this.#announced = words;
		if (document.visibilityState === 'visible' && choice.speaks) say(words, thisSayDevice());
		if (choice.vibrates && 'vibrate' in navigator) {
			const name = this.part ? (this.part.kind === 'run' ? 'run' : 'walk') : 'done';
			navigator.vibrate([...VIBRATIONS[name]]);
		}
	}

	#show(): void {
		this.#controls.show({
			title: this.part ? partName(this.part) : 'Done',
			next: nextWords(this.nextPart),
			playing: this.now.playing,
			position: this.#audio?.position ?? null
		});
	}

	#keep(): void {
		this.#kept = Date.now();
		if (!this.#isOver) this.#given.keep(clockAt(this.#given.parts, this.#clock, this.#kept));
	}

	#end(): void {
		if (this.#isOver || !isOver(this.#given.parts, this.now)) return;
		this.#isOver = true;
		this.#given.onend();
	}
}
