import type { Answer, Answers, Attempt, Facts, Json } from '#lib/learner/record.ts';

/** A record in memory; with `slow`, an answer is durable only once `flush` is called. */
export class RecordInMemory implements Answers, Facts {
	readonly #kept: Attempt[] = [];
	#flush: (() => void)[] = [];

	constructor(readonly slow = false) {}

	async answer(answer: Answer): Promise<Attempt> {
		const attempt = { ...answer, id: `id-${this.#kept.length}`, at: this.#kept.length };
		this.#kept.push(attempt);
		if (this.slow) await new Promise<void>((resolve) => this.#flush.push(resolve));
		return attempt;
	}

	flush(): void {
		for (const resolve of this.#flush.splice(0)) resolve();
	}

	beginAnew(): void {
		this.#kept.length = 0;
	}

	attempts(question: string): readonly Attempt[] {
		return this.#kept.filter((attempt) => attempt.question === question);
	}

	readonly #facts = new Map<string, Json>();

	write(name: string, value: Json): Promise<void> {
		this.#facts.set(name, value);
		return Promise.resolve();
	}

	revise(name: string, change: (before: Json | undefined) => Json): Promise<void> {
		return this.write(name, change(this.read(name)));
	}

	read(name: string): Json | undefined {
		return this.#facts.get(name);
	}
}
