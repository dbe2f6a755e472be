import type { TakeHome } from '#lib/assignment/take-home.ts';
import type { LessonReceipt } from '#lib/assignment/schema.ts';
import { localDate } from '#lib/fields/local-date.ts';
import { questionScreen } from '#lib/course/screens/screens.ts';
import type { VisitEvent } from '#lib/waiting-room/counts.ts';
import { screensOf, type Part, type VisitScreen } from '#lib/waiting-room/programme.ts';
import { VisitRecord } from '#lib/waiting-room/visit-record.svelte.ts';

/** Something a visitor may choose. */
export interface Offer {
	/** `taster` or a lesson's id. */
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	readonly parts: readonly Part[];
	/** Whether it is one lesson from its first step to its last question. */
	readonly isWhole: boolean;
}

/** One visitor's way through what they chose. In memory alone. */
export class Visit {
	readonly learner = new VisitRecord();
	#offer = $state.raw<Offer | null>(null);
	#index = $state(0);
	/** Lessons done in this visit: on which day, and how its questions went. */
	#done: Readonly<Record<string, LessonReceipt>> = {};
	#began = 0;
	#isFinished = false;
	readonly #events: VisitEvent[] = [];
	readonly screens = $derived(this.#offer ? screensOf(this.#offer.parts) : []);

	get offer(): Offer | null {
		return this.#offer;
	}

	/** The screen that is up; null at the end. */
	get screen(): VisitScreen | null {
		return this.screens[this.#index] ?? null;
	}

	/** From 0; at the end, the number of screens. */
	get index(): number {
		return this.#index;
	}

	/** When it began, in milliseconds since 1970. All of it counts for that day. */
	get began(): number {
		return this.#began;
	}

	begin(now: number): void {
		this.#began = now;
		this.#events.push({ kind: 'started' });
	}

	/** What is to be counted of it, and was not taken yet. */
	takeEvents(): readonly VisitEvent[] {
		return this.#events.splice(0);
	}

	choose(offer: Offer): void {
		this.#events.push({ kind: 'chosen', offer: offer.id });
		this.#offer = offer;
		this.#index = 0;
	}

	/** @returns whether this was the last screen, and the end has come */
	next(): boolean {
		if (this.#index < this.screens.length) this.#index += 1;
		const isEnd = this.#index === this.screens.length;
		if (isEnd && this.#offer?.isWhole && this.#isAllAnswered()) {
			const done = localDate(Date.now());
			this.#done = { ...this.#done, [this.#offer.id]: { done, ...this.#marks() } };
		}
		if (isEnd && !this.#isFinished) {
			// Once a visit, however much is looked at in it.
			this.#isFinished = true;
			this.#events.push({ kind: 'finished' });
		}
		return isEnd;
	}

	back(): void {
		if (this.#index > 0) this.#index -= 1;
	}

	/** "Look again": to a step of the lesson that is up, if this visit shows it. */
	goTo(step: string): void {
		const lesson = this.screen?.lesson;
		const at = this.screens.findIndex((one) => one.lesson === lesson && one.id === step);
		if (at >= 0) this.#index = at;
	}

	/** What is taken home: lessons done, and where one was. Nothing of it is an answer. */
	takeHome(): TakeHome {
		const last = this.screen ?? this.screens.at(-1);
		const isDone = last && Object.hasOwn(this.#done, last.lesson);
		return {
			v: 1,
			lessons: this.#done,
			...(last &&
				!isDone && {
					at: {
						lesson: last.lesson,
						step: last.kind === 'step' ? last.id : questionScreen(last.id)
					}
				})
		};
	}

	#isAllAnswered(): boolean {
		return this.screens.every(
			({ kind, id }) => kind === 'step' || this.learner.attempts(id).length > 0
		);
	}

	#marks(): { right: number; asked: number } {
		const asked = this.screens
			.filter(({ kind }) => kind === 'question')
			.flatMap(({ id }) => this.learner.attempts(id).slice(0, 1));
		return {
			right: asked.filter(({ outcome }) => outcome === 'best').length,
			asked: asked.length
		};
	}
}
