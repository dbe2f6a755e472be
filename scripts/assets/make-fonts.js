// Makes the two fonts that pages ship, from the packages they come from: node scripts/assets/make-fonts.js
//
// Latin only, headings at full flare, weights from 400 to 700: what the design uses and no more. The
// result is committed, so that a build needs neither this script nor its tools.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const OUT = 'src/lib/styles/fonts';

/** @param {number} from @param {number} to */
const letters = (from, to) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

// Basic Latin and Latin-1, Māori and Central European names, and the signs that texts use.
const LATIN = letters(0x20, 0x7e) + letters(0xa0, 0x17f) + '‐–—‘’‚“”„†•…‰′″€™−≈≠≤≥←→';

const FONTS = [
	{
		from: 'commissioner/files/commissioner-latin-flar-normal.woff2',
		to: 'commissioner-flare.woff2',
		axes: { FLAR: 100, wght: { min: 400, max: 700 } }
	},
	{
		from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
		to: 'atkinson-hyperlegible-next.woff2',
		axes: { wght: { min: 400, max: 700 } }
	}
];

mkdirSync(OUT, { recursive: true });
for (const { from, to, axes } of FONTS) {
	const source = readFileSync(`node_modules/@fontsource-variable/${from}`);
	const font = await subsetFont(source, LATIN, { targetFormat: 'woff2', variationAxes: axes });
	writeFileSync(`${OUT}/${to}`, font);
	console.log(`${to}: ${source.length} to ${font.length} bytes`);
}
