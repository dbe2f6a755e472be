/**
 * For a radio button whose answer can be taken back by choosing it again: by a click, or by the space
 * bar, for which some browsers make no click where it is chosen already.
 * @param takeBack what takes the answer back; null while this one is not chosen
 */
export const chooseAgain =
	(takeBack: () => (() => void) | null) =>
	(node: HTMLInputElement): (() => void) => {
		let pressed = false;
		const onclick = () => takeBack()?.();
		const onkeydown = (event: KeyboardEvent) => {
			const change = event.key === ' ' && !event.repeat ? takeBack() : null;
			if (!change) return;
			event.preventDefault();
			pressed = true;
			change();
		};
		const onkeyup = (event: KeyboardEvent) => {
			// Other browsers click now, which would choose it once more.
			if (pressed && event.key === ' ') event.preventDefault();
			pressed = false;
		};
		node.addEventListener('click', onclick);
		node.addEventListener('keydown', onkeydown);
		node.addEventListener('keyup', onkeyup);
		return () => {
			node.removeEventListener('click', onclick);
			node.removeEventListener('keydown', onkeydown);
			node.removeEventListener('keyup', onkeyup);
		};
	};
