import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fingerprintsOf } from '../scripts/build/fingerprints.js';
import { versionOf } from './same-bytes.ts';

/**
 * The build under another version, as if built again after an edit, in a moment instead of half a
 * minute: its pages say it, and its worker knows them.
 * @param name of its folder
 */
export async function otherVersion(name: string): Promise<{ folder: string; version: string }> {
	const folder = resolve('test-results', name);
	rmSync(folder, { recursive: true, force: true });
	cpSync('build', folder, { recursive: true });
	const before = versionOf('build');
	const version = [...before].reverse().join('');
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!entry.endsWith('.html')) continue;
		const file = join(folder, entry);
		const html = readFileSync(file, 'utf8');
		writeFileSync(file, html.replace(`content="${before}"`, `content="${version}"`));
	}
	const worker = join(folder, 'service-worker.js');
	const own = (await fingerprintsOf('build', ['service-worker.js'])).join('');
	const other = (await fingerprintsOf(folder, ['service-worker.js'])).join('');
	const text = readFileSync(worker, 'utf8');
	if (!text.includes(own)) throw new Error('the worker knows no fingerprints: change this test');
	writeFileSync(worker, text.replace(own, other).replace(before, version));
	return { folder, version };
}
