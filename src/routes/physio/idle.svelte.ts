/** How long the list stays in sight while nobody touches it. */
const FIVE_MINUTES = 5 * 60 * 1000;

/** Hides the list after five minutes untouched. It hides, and does not encrypt. */
export class Idle {
	#hidden = $state.raw(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	get hidden(): boolean {
		return this.#hidden;
	}

	/** Someone is here: the time begins anew. What is hidden stays so until it is asked for. */
	touched = (): void => {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.hide(), FIVE_MINUTES);
	};

	hide = (): void => {
		this.#hidden = true;
	};

	show = (): void => {
		this.#hidden = false;
		this.touched();
	};

	stop(): void {
		clearTimeout(this.#timer);
	}
}
