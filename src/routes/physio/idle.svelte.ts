import { tick } from 'svelte';

/** How long the list stays in sight while nobody touches it. */
const FIVE_MINUTES = 5 * 60 * 1000;

/** Hides the list after five minutes untouched. It hides, and does not encrypt. */
export class Idle {
	#hidden = $state.raw(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last = Date.now();
	#focused: Element | null = null;

	get hidden(): boolean {
		return this.#hidden;
	}

	/** Someone is here: the time restarts. What is hidden stays so until it is asked for. */
	touched = (): void => {
		clearTimeout(this.#timer);
		// A computer that sleeps counts no time: its clock says how long nobody was here. One that was set
		// back says nothing, so it may have been long.
		if (Math.abs(Date.now() - this.#last) >= FIVE_MINUTES) this.hide();
		this.#last = Date.now();
		this.#timer = setTimeout(() => this.hide(), FIVE_MINUTES);
	};

	hide = (): void => {
		if (this.#hidden) return;
		// An open dialog would go out of sight with the list, and still block all that is not in it.
		for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
			dialog.close();
		}
		this.#focused = document.activeElement;
		this.#hidden = true;
	};

	show = (): void => {
		this.#hidden = false;
		this.touched();
		const before = this.#focused;
		void tick().then(() => before instanceof HTMLElement && before.focus());
	};

	stop(): void {
		clearTimeout(this.#timer);
	}
}
