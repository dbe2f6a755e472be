/**
 * `npm run bench`: builds the course and holds it against its budgets, in one table; fails when one is
 * passed. `npm run bench:size` and `npm run bench:feel` do one half of it, on the existing build.
 * `--quick` has Lighthouse look at each page once instead of five times, `--no-lighthouse` not at all.
 */
import { cpus, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/setup/browser.js';
import { feel } from './feel.js';
import { build, isBuilt } from './site.js';
import { sizes } from './size.js';
import { holds, table } from './table.js';

/** @typedef {import('./table.js').Row} Row */

const { values: flags, positionals } = parseArgs({
	options: { quick: { type: 'boolean' }, lighthouse: { type: 'boolean', default: true } },
	allowNegative: true,
	allowPositionals: true
});
const asked = positionals.length > 0 ? positionals : ['build', 'size', 'feel'];
const loadAverage = () => (loadavg()[0] ?? 0).toFixed(1);

if (!findBrowser()) {
	throw new Error('No browser to measure with. Run: node scripts/setup/setup-browser.js');
}
const before = loadAverage();
/** @type {Row[]} */
const rows = [];
if (asked.includes('build')) {
	rows.push({ measure: 'build of the course', value: build(), unit: 's', digits: 1 });
} else if (!isBuilt()) build();
if (asked.includes('size')) {
	rows.push(...(await sizes(flags.lighthouse ? (flags.quick ? 1 : undefined) : 0)));
}
if (asked.includes('feel')) rows.push(...(await feel()));

console.log(table(rows));
console.log(
	`\nLoad average ${before} before and ${loadAverage()} after, on ${String(cpus().length)} cores. ` +
		'A noisy timing is worth another run on a quiet machine.'
);
const over = rows.filter((row) => !holds(row)).map(({ measure }) => measure.trim());
if (over.length > 0) console.log(`Over budget: ${over.join('; ')}.`);
process.exitCode = over.length > 0 ? 1 : 0;
