/**
 * `npm run bench:session`: how long the sound of an hour takes to be made, how large it is, and how much
 * memory it needs, in Chromium with the processor slowed to a quarter.
 */
import { chromium } from '@playwright/test';
import process from 'node:process';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.js';
import { bundled } from '../bundle.js';
import { quiet } from './quiet.js';
import { holds, median, table } from './table.js';

/** @typedef {import('./table.js').Row} Row */

const SLOWED = 4;
const RUNS = 5;
const MB = 1_000_000;

/**
 * Makes the sound of an hour: 3 minutes of running and 2 of walking in turn.
 * @param {number | null} rate of the beat in the runs
 */
function makeHour(rate) {
	const { soundFiles } = /** @type {typeof import('../../src/lib/sound/session-sound.ts')} */ (
		/** @type {Record<string, unknown>} */ (globalThis)['sound']
	);
	const rounds = Array.from({ length: 12 }, (_, round) => 300 * round);
	const began = performance.now();
	const { mp4 } = soundFiles({
		seconds: 3602,
		cues: [
			...rounds.flatMap((at) => [
				{ at, name: /** @type {const} */ ('run') },
				{ at: at + 180, name: /** @type {const} */ ('walk') }
			]),
			{ at: 3600, name: 'done' }
		],
		beats: rate === null ? [] : rounds.map((from) => ({ from, to: from + 180, rate }))
	});
	return { ms: performance.now() - began, bytes: mp4.size };
}

const found = findBrowser();
if (!found) throw new Error('No browser to measure with. Run: node scripts/setup/setup-browser.js');
const browser = await chromium.launch({ ...found, args: browserArguments() });
/** @type {Row[]} */
const rows = [];
try {
	const script = await bundled('sound', 'src/lib/sound/session-sound.ts');
	for (const rate of [null, 170]) {
		const what = rate === null ? 'an hour' : 'an hour with a beat in its runs';
		const isBusy = !(await quiet());
		/** @type {number[]} */
		const runs = [];
		/** @type {number[]} */
		const heaps = [];
		let bytes = 0;
		for (let run = 0; run < RUNS; run++) {
			// A page of its own each time: the first time is what a person waits for.
			const page = await browser.newPage();
			await page.evaluate(`${script}; globalThis.sound = sound;`);
			const devtools = await page.context().newCDPSession(page);
			await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
			const made = await page.evaluate(makeHour, rate);
			const { usedSize, backingStorageSize } =
				/** @type {{ usedSize: number, backingStorageSize?: number }} */ (
					await devtools.send('Runtime.getHeapUsage')
				);
			runs.push(made.ms);
			// Before anything is collected: the most that it ever held.
			heaps.push((usedSize + (backingStorageSize ?? 0)) / MB);
			({ bytes } = made);
			await page.close();
		}
		rows.push(
			{ measure: `${what}, 4x CPU`, value: median(runs), unit: 'ms', budget: 2000, runs, isBusy },
			{
				measure: `${what}, heap`,
				value: median(heaps),
				unit: 'MB',
				digits: 1,
				budget: 30,
				runs: heaps
			},
			{
				measure: `${what}, file`,
				value: bytes / MB,
				unit: 'MB',
				digits: 2,
				budget: rate === null ? 2 : 8
			}
		);
	}
} finally {
	await browser.close();
}
console.log(table(rows));
if (!rows.every(holds)) process.exitCode = 1;
