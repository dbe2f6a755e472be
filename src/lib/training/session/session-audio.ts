import type { Part } from '#lib/programme/session.ts';
import { soundFiles } from '#lib/sound/session-sound.ts';
import { placeAfter, secondsTo, type Place } from './clock.ts';
import { trackAt, type Track } from './tracks.ts';

/** What the sound itself reports: a call, a headset that is pulled out, the end of a file. */
export interface AudioReports {
	/** It was paused, and not from here. */
	onpause(): void;
	/** It plays again, and not from here. */
	onplay(): void;
	/** A file is over, and with it these parts. */
	onend(track: Track): void;
	/** It cannot sound here. */
	onsilent(): void;
}

/**
 * The sound of a session, on an audio element of the page: the only kind that sounds on while an iPhone
 * is locked, and that a headset's buttons reach.
 */
export class SessionAudio {
	readonly #element: HTMLAudioElement;
	readonly #parts: readonly Part[];
	readonly #tracks: readonly Track[];
	readonly #reports: AudioReports;
	readonly #urls = new Map<string, readonly string[]>();
	#track: Track | null = null;
	/** What was last asked for here: anything different comes from the system. */
	#wanted: 'play' | 'pause' = 'pause';

	constructor(
		element: HTMLAudioElement,
		parts: readonly Part[],
		tracks: readonly Track[],
		reports: AudioReports
	) {
		this.#element = element;
		this.#parts = parts;
		this.#tracks = tracks;
		this.#reports = reports;
		document.body.append(element);
		element.onpause = () => {
			if (this.#wanted === 'play' && !element.ended && element.readyState > 0) reports.onpause();
		};
		element.onplay = () => {
			if (this.#wanted === 'pause') reports.onplay();
		};
		element.onended = () => {
			if (this.#track) reports.onend(this.#track);
		};
	}

	/** Gets the file of a place ready, so that it can begin at once. */
	prepare(place: Place): void {
		const track = trackAt(this.#tracks, place.part);
		if (!track) return;
		if (track !== this.#track) this.#load(track);
		this.#seek(
			secondsTo(this.#parts.slice(track.first), { ...place, part: place.part - track.first })
		);
	}

	/** Sounds from a place on. The first time has to be in a press of the person. */
	play(place: Place): void {
		this.#wanted = 'play';
		this.prepare(place);
		this.#element.play().catch((error: unknown) => {
			// Another file, or a pause, came before it began.
			const isOvertaken = error instanceof DOMException && error.name === 'AbortError';
			if (!isOvertaken) this.#reports.onsilent();
		});
	}

	pause(): void {
		this.#wanted = 'pause';
		this.#element.pause();
	}

	/** Where the sound is; null while none plays, or where it is past the last part. */
	heard(): Place | null {
		const { paused, seeking, readyState, currentTime } = this.#element;
		const track = this.#track;
		if (!track || paused || seeking || readyState < 3 || currentTime === 0) return null;
		return this.#placeOf(track, currentTime);
	}

	/** Where the sound was when it was paused. */
	pausedAt(): Place | null {
		return this.#track && this.#placeOf(this.#track, this.#element.currentTime);
	}

	/** How long the file is and where it is, for a lock screen. */
	get position(): { readonly duration: number; readonly position: number } | null {
		const { duration, currentTime } = this.#element;
		if (!Number.isFinite(duration) || duration <= 0) return null;
		return { duration, position: Math.min(duration, currentTime) };
	}

	/** Lets the last tones be heard, also where what is before them was skipped; then ends it. */
	finish(): void {
		const element = this.#element;
		const last = this.#tracks.at(-1);
		const at = last?.sound.cues.find(({ name }) => name === 'done')?.at;
		if (!last || at === undefined || element.ended) {
			this.close();
			return;
		}
		element.onpause = element.onplay = null;
		element.onended = () => this.close();
		if (last !== this.#track) this.#load(last);
		if (element.currentTime < at) this.#seek(at);
		element.play().catch(() => this.close());
	}

	/** Ends it, and takes its controls off the lock screen. */
	close(): void {
		this.#wanted = 'pause';
		const element = this.#element;
		element.onpause = element.onplay = element.onended = null;
		element.pause();
		element.remove();
		element.replaceChildren();
		element.load();
		for (const url of [...this.#urls.values()].flat()) URL.revokeObjectURL(url);
		this.#urls.clear();
	}

	#placeOf(track: Track, seconds: number): Place | null {
		const place = placeAfter(this.#parts.slice(0, track.end), track.first, seconds);
		return place.part < track.end ? place : null;
	}

	#load(track: Track): void {
		this.#track = track;
		const element = this.#element;
		element.replaceChildren(
			...this.#files(track).map((url, index) => {
				const source = document.createElement('source');
				source.src = url;
				source.type = index === 0 ? 'audio/mp4' : 'audio/flac';
				return source;
			})
		);
		element.load();
		element.querySelector('source:last-child')?.addEventListener('error', () => {
			this.#reports.onsilent();
		});
	}

	/** Two wrappings of one sound, the better one first. Parts that sound alike share them. */
	#files({ sound }: Track): readonly string[] {
		const name = JSON.stringify(sound);
		const made = this.#urls.get(name);
		if (made) return made;
		const { mp4, flac } = soundFiles(sound);
		const urls = [URL.createObjectURL(mp4), URL.createObjectURL(flac)];
		this.#urls.set(name, urls);
		return urls;
	}

	#seek(seconds: number): void {
		const element = this.#element;
		if (Math.abs(element.currentTime - seconds) < 0.05) return;
		if (element.readyState > 0) element.currentTime = seconds;
		else
			element.addEventListener('loadedmetadata', () => (element.currentTime = seconds), {
				once: true
			});
	}
}
