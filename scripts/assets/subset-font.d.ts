/** The part of subset-font that scripts/assets/make-fonts.js uses; the package has no types of its own. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2';
			variationAxes: Readonly<Record<string, number | { min: number; max: number } | undefined>>;
		}
	): Promise<Uint8Array>;
}
