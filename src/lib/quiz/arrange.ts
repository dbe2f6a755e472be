/** Sorts parts by the order in which their ids are shown; a part that is not listed goes last. */
export function arrange<T extends { readonly id: string }>(
	parts: readonly T[],
	shown: readonly string[]
): readonly T[] {
	const at = ({ id }: T) => {
		const index = shown.indexOf(id);
		return index < 0 ? shown.length : index;
	};
	return [...parts].sort((a, b) => at(a) - at(b));
}
