import type { Answer, Attempt, Json, Notebook } from '#lib/learner/record.ts';

/**
 * One visitor's notebook. It is in memory alone, and goes with the visit: there is nothing to erase,
 * since nothing was written.
 */
export class VisitNotebook implements Notebook {
	readonly ready = true;
	readonly inPublic = true;
	#attempts = $state.raw<readonly Attempt[]>([]);
	#facts = $state.raw<Readonly<Record<string, Json>>>({});
	#count = 0;

	answer(answer: Answer): Promise<Attempt> {
		this.#count += 1;
		const attempt = { ...answer, id: String(this.#count), at: this.#count };
		this.#attempts = [...this.#attempts, attempt];
		return Promise.resolve(attempt);
	}

	attempts(question: string): readonly Attempt[] {
		return this.#attempts.filter((attempt) => attempt.question === question);
	}

	write(name: string, value: Json): Promise<void> {
		this.#facts = { ...this.#facts, [name]: value };
		return Promise.resolve();
	}

	revise(name: string, change: (before: Json | undefined) => Json): Promise<void> {
		return this.write(name, change(this.read(name)));
	}

	read(name: string): Json | undefined {
		return Object.hasOwn(this.#facts, name) ? this.#facts[name] : undefined;
	}
}
