import { COUNTED, type Measured } from './amount.ts';

/**
 * Reads a number as people type it: "12", "12.5", "12,5", "1,500", "12 of 200" where "of 200" is the
 * unit. A comma before exactly three digits parts thousands, as it does in Australia; any other
 * comma is a decimal one. Null where it is no number.
 */
export function readAmount({ unit = '' }: Measured, typed: string): number | null {
	let text = plain(typed);
	const words = plain(unit);
	for (const end of [words, words.replace(COUNTED, '$1')]) {
		if (end !== '' && text.endsWith(end)) text = text.slice(0, -end.length);
	}
	text = text.replace(/\s/g, '');
	if (/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) text = text.replaceAll(',', '');
	else text = text.replace(',', '.');
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}

function plain(text: string): string {
	return text.normalize('NFKC').trim().toLowerCase().replace(/[−–]/g, '-');
}
