import type { Facts } from '#lib/learner/record.ts';
import { WALK_RUN_SESSION } from '../notes.ts';
import { segmentsOf, type Segment } from './session.ts';
import { elapsed } from '../shared/stopwatch.ts';
import { begun, goingOn, held, standOf, stopped, type SessionRecord } from './session-record.ts';

const OFTEN = 250; // ms: soon enough for a clock that shows seconds

/**
 * The session that a person is out with. The record keeps when it began, and all else is computed
 * from that: a locked phone, a reload, or a second tab are all the same to it.
 */
export class SessionTimer {
	readonly #facts: Facts;
	#now = $state(Date.now());
	readonly #kept = $derived.by(() =>
		WALK_RUN_SESSION.read(this.#facts.read(WALK_RUN_SESSION.name))
	);
	/** Null where no session is on. */
	readonly stand = $derived.by(() => (this.#kept ? standOf(this.#kept, this.#now) : null));
	readonly #plan = $derived(this.#kept?.plan);
	/** The parts of the session that is on. */
	readonly segments: readonly Segment[] = $derived.by(() =>
		this.#plan ? segmentsOf(this.#plan) : []
	);
	readonly plan = $derived(this.stand ? this.#plan : undefined);

	constructor(facts: Facts) {
		this.#facts = facts;
	}

	/** Keeps its clock going, as long as something of the page shows it; returns what ends that. */
	watch(): () => void {
		const look = () => {
			this.#now = Date.now();
		};
		const ticking = setInterval(look, OFTEN);
		document.addEventListener('visibilitychange', look);
		look();
		return () => {
			clearInterval(ticking);
			document.removeEventListener('visibilitychange', look);
		};
	}

	/** Seconds of the session at this very moment; 0 where none is on. */
	passed(): number {
		return this.#kept ? elapsed(this.#kept.watch, Date.now()) : 0;
	}

	start(plan: Omit<SessionRecord['plan'], 'coolDown'>): void {
		this.#change((_, now) => begun(plan, now));
	}

	pause(): void {
		this.#change((stored, now) => stored && held(stored, now));
	}

	goOn(): void {
		this.#change((stored, now) => stored && goingOn(stored, now));
	}

	stop(): void {
		this.#change((stored, now) => stored && stopped(stored, now));
	}

	/** Forgets the session. */
	close(): void {
		this.#change(() => null);
	}

	#change(after: (stored: SessionRecord | null, now: number) => SessionRecord | null): void {
		const now = Date.now();
		this.#now = now;
		void this.#facts.revise(WALK_RUN_SESSION.name, (before) =>
			after(WALK_RUN_SESSION.read(before), now)
		);
	}
}
