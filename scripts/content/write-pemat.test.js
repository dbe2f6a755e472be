import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { END, START, evidence, readPemat, score, scoreTables } from './write-pemat.js';

const pemat = readPemat();
const folders = readdirSync('lessons').filter((name) => /^\d\d-/.test(name));
const ids = folders.map((name) => name.slice(3));

/** @param {string} text with links, footnotes, bold and quotes as they are written */
const plain = (text) =>
	text
		.replace(/\[\^[\w-]+\]/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/\*\*/g, '')
		.replace(/''|’/g, "'")
		.replace(/\\"/g, '"')
		.replace(/\s+/g, ' ');

test('every lesson is rated', () => {
	expect(Object.keys(pemat.lessons)).toEqual(ids);
});

describe.each(folders)('%s', (folder) => {
	const id = folder.slice(3);
	const ratings = Object.entries(pemat.lessons[id] ?? {});
	const text = plain(
		readdirSync(`lessons/${folder}`)
			.map((file) => readFileSync(`lessons/${folder}/${file}`, 'utf8'))
			.join('\n')
	);

	test('each item has a rating and what it rests on', () => {
		expect(ratings.map(([item]) => Number(item))).toEqual(pemat.items.map(({ item }) => item));
		for (const [item, { now, seen, open }] of ratings) {
			expect(seen.length, item).toBeGreaterThan(5);
			expect(now === 0, `${item} says what is open`).toBe(open !== undefined);
		}
	});

	test('act 100 %, understand 90 % or more', () => {
		expect(score(pemat, id, 'act', 'now')).toBe(100);
		expect(score(pemat, id, 'understand', 'now')).toBeGreaterThanOrEqual(90);
	});

	test('what is quoted is in the lesson', () => {
		const gone = ratings.flatMap(([item, { seen }]) =>
			[...seen.matchAll(/“([^”]+)”/g)]
				.map(([, words]) => plain(words ?? ''))
				.filter((words) => !text.includes(words))
				.map((words) => `${item}: ${words}`)
		);
		expect(gone).toEqual([]);
	});
});

test('the tables in docs are those of the ratings', () => {
	expect(readFileSync('docs/pemat.md', 'utf8'), 'run node scripts/content/write-pemat.js').toBe(
		`${evidence(pemat)}\n`
	);
	expect(
		readFileSync('docs/quality.md', 'utf8'),
		'run node scripts/content/write-pemat.js'
	).toContain(`${START}\n\n${scoreTables(pemat)}\n\n${END}`);
});
