import { localDate } from '#lib/fields/local-date.ts';
import type { Json, LearnerRecord } from '#lib/learner/record.ts';
import {
	newSessionId,
	UNDER_WAY,
	type PlannedSession,
	type SessionNotes
} from '#lib/learner/session.ts';
import type { Part } from '#lib/programme/session.ts';
import { begun, paused, type SessionClock } from './clock.ts';
import { SessionPlayer } from './player.svelte.ts';
import type { SoundChoice } from './sound-choice.ts';
import { tracksOf } from './tracks.ts';
import { readUnderWay, type UnderWay } from './under-way.ts';

type Learner = Pick<LearnerRecord, 'read' | 'write' | 'note' | 'sessions'>;

/** The most seconds or metres that a diary takes: a clock that jumps must not cost the session. */
const MOST = 1_000_000;
const whole = (amount: number) => Math.min(MOST, Math.round(amount));

/** How a session is to sound, and the picture that the lock screen shows with it. */
interface Sounding {
	readonly choice: SoundChoice;
	/** Steps a minute of the beat; null where none is wanted. */
	readonly beat: number | null;
	readonly icon: string;
}

/** A session from getting ready to what is noted after it. The record keeps each step of it. */
export class SessionFlow {
	readonly #learner: Learner;
	/** This page, among several in which the course may be open. */
	readonly #page = newSessionId();
	readonly underWay = $derived.by(() => readUnderWay(this.#learner.read(UNDER_WAY)));
	/** What plays the session in this page; null where none plays here. */
	player = $state.raw<SessionPlayer | null>(null);
	/** Someone has pressed stop, and is asked whether to end. */
	asksStop = $state(false);

	constructor(learner: Learner) {
		this.#learner = learner;
	}

	/** Another page of the course plays it now. */
	get isElsewhere(): boolean {
		return this.underWay !== null && this.underWay.page !== this.#page;
	}

	/** Gets a session ready. It is in the diary from now on, so that notes have a place. */
	async prepare(planned: PlannedSession, parts: readonly Part[]): Promise<void> {
		await this.#drop();
		const now = Date.now();
		const session = newSessionId();
		await this.#learner.note(session, { day: localDate(now) }, planned);
		await this.#write({
			session,
			planned: { ...planned, pain: { ...planned.pain } },
			parts: [...parts],
			prepared: now,
			clock: null,
			seen: now,
			page: this.#page,
			ended: null
		});
	}

	/** Not this one after all: it leaves no trace in the diary, unless a warning sign was noted. */
	async cancel(): Promise<void> {
		await this.#drop();
		await this.#learner.write(UNDER_WAY, null);
	}

	/** Takes a session that was made ready and never begun out of the diary. */
	async #drop(): Promise<void> {
		const { underWay } = this;
		if (underWay?.clock !== null) return;
		const record = this.#learner.sessions().find(({ id }) => id === underWay.session);
		if (record?.notes.warning?.value === true) return;
		await this.#learner.note(underWay.session, { removed: true });
	}

	/** To be called in a press of the person: only then may a page sound. */
	start(sounding: Sounding): void {
		const { underWay } = this;
		if (!underWay) return;
		const now = Date.now();
		this.#play(underWay, begun(now), sounding);
		void this.#learner.note(underWay.session, { began: now, day: localDate(now) });
	}

	/** Carries on from a place, after a reload or a killed tab. In a press of the person, too. */
	carryOn(clock: SessionClock, sounding: Sounding): void {
		if (this.underWay) this.#play(this.underWay, clock, sounding);
	}

	/** Ends it where it is. */
	async end(ended: 'done' | 'stopped', clock?: SessionClock): Promise<void> {
		const { underWay } = this;
		if (!underWay) return;
		const { parts, session, planned } = underWay;
		const now = Date.now();
		const last = paused(parts, clock ?? this.player?.now ?? underWay.clock ?? begun(now), now);
		this.leave();
		const notes: Partial<SessionNotes> = {
			ended,
			seconds: whole(last.seconds),
			runSeconds: whole(last.runSeconds),
			...(planned.measure === 'metres' ? { runMetres: whole(last.runMetres) } : {})
		};
		// Both at once, the diary first: a phone that is locked may be stopped between two writes.
		await Promise.all([
			this.#learner.note(session, notes),
			this.#write({ ...underWay, clock: last, seen: now, page: this.#page, ended })
		]);
	}

	/** All is noted: the next session can be chosen. */
	async finish(): Promise<void> {
		await this.#learner.write(UNDER_WAY, null);
	}

	/** Ends what plays here, and leaves the session as it is. */
	leave(): void {
		this.asksStop = false;
		this.player?.close();
		this.player = null;
	}

	#play(underWay: UnderWay, clock: SessionClock, { choice, beat, icon }: Sounding): void {
		const { parts } = underWay;
		this.leave();
		this.player = new SessionPlayer({
			parts,
			clock,
			choice,
			tracks: tracksOf(parts, beat),
			element: document.createElement('audio'),
			icon,
			keep: (now) => void this.#keep(now),
			onend: () => void this.end('done'),
			onstop: () => {
				this.asksStop = true;
			}
		});
		this.player.start();
	}

	async #keep(clock: SessionClock): Promise<void> {
		const { underWay } = this;
		if (underWay && underWay.ended === null)
			await this.#write({ ...underWay, clock, seen: Date.now(), page: this.#page });
	}

	#write(underWay: UnderWay): Promise<void> {
		return this.#learner.write(UNDER_WAY, JSON.parse(JSON.stringify(underWay)) as Json);
	}
}
