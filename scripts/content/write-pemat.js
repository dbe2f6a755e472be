// Writes docs/pemat.md, and the tables between the marks in docs/quality.md, from docs/pemat.yaml:
// node scripts/content/write-pemat.js
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

/**
 * @typedef {0 | 1 | 'na'} Mark
 * @typedef {{ was: Mark, now: Mark, seen: string, mended?: string, open?: string }} Rating
 * @typedef {{ item: number, asks: 'understand' | 'act', text: string }} Item
 * @typedef {{ rated: string, items: Item[], lessons: Record<string, Record<string, Rating>> }} Pemat
 */

export const START = '<!-- PEMAT-P tables, written by scripts/content/write-pemat.js -->';
export const END = '<!-- end of PEMAT-P tables -->';

/** @returns {Pemat} */
export function readPemat() {
	return parse(readFileSync('docs/pemat.yaml', 'utf8'));
}

/**
 * Per cent of the items that apply and are agreed to.
 *
 * @param {Pemat} pemat
 * @param {string} lesson
 * @param {Item['asks']} asks
 * @param {'was' | 'now'} when
 */
export function score(pemat, lesson, asks, when) {
	const marks = pemat.items
		.filter((item) => item.asks === asks)
		.map(({ item }) => pemat.lessons[lesson]?.[item]?.[when])
		.filter((mark) => mark !== 'na');
	return (100 * marks.filter((mark) => mark === 1).length) / marks.length;
}

/** @param {string[][]} rows the first is the head */
function table(rows) {
	const widths = (rows[0] ?? []).map((_, i) => Math.max(3, ...rows.map((row) => [...(row[i] ?? '')].length))); // prettier-ignore
	const line = (/** @type {string[]} */ row) => `| ${row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - [...cell].length)).join(' | ')} |`; // prettier-ignore
	const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
	return [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join('\n');
}

/** @param {Pemat} pemat */
export function scoreTables(pemat) {
	const lessons = Object.keys(pemat.lessons);
	const sign = (/** @type {Rating | undefined} */ rating) =>
		rating?.now === 'na' ? '–' : String(rating?.now);
	const percent = (/** @type {string} */ lesson, /** @type {Item['asks']} */ asks) =>
		`${score(pemat, lesson, asks, 'was').toFixed(0)} → ${score(pemat, lesson, asks, 'now').toFixed(0)}`;
	return [
		table([
			['lesson', 'understand, %', 'act on, %'],
			...lessons.map((lesson, i) => [
				`${i + 1} ${lesson}`,
				percent(lesson, 'understand'),
				percent(lesson, 'act')
			])
		]),
		table([
			['item', ...lessons.map((_, i) => String(i + 1))],
			...pemat.items.map(({ item, text }) => [
				`${item} ${text}`,
				...lessons.map((lesson) => sign(pemat.lessons[lesson]?.[item]))
			])
		])
	].join('\n\n');
}

/** @param {Pemat} pemat */
export function evidence(pemat) {
	const cell = (/** @type {Rating | undefined} */ rating) =>
		[
			rating?.seen,
			rating?.mended && `_was 0: ${rating.mended}_`,
			rating?.open && `**open: ${rating.open}**`
		]
			.filter(Boolean)
			.join('; ');
	return [
		'# PEMAT-P, item by item',
		`What each rating rests on, as rated on ${pemat.rated}. Written by \`scripts/content/write-pemat.js\` from\n\`pemat.yaml\`; \`quality.md\` says how it was rated and what to doubt.`,
		...Object.entries(pemat.lessons).flatMap(([lesson, ratings]) => [
			`## ${lesson}`,
			table([
				['item', 'rating', 'seen'],
				...pemat.items.map(({ item, text }) => [
					`${item} ${text}`,
					ratings[item]?.now === 'na' ? '–' : String(ratings[item]?.now),
					cell(ratings[item])
				])
			])
		])
	].join('\n\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const pemat = readPemat();
	writeFileSync('docs/pemat.md', `${evidence(pemat)}\n`);
	const quality = readFileSync('docs/quality.md', 'utf8');
	const [before = '', after = ''] = [quality.split(START)[0], quality.split(END)[1]];
	writeFileSync('docs/quality.md', `${before}${START}\n\n${scoreTables(pemat)}\n\n${END}${after}`);
}
