import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildAgain } from '../newer-build.ts';

/** Every file below a folder, with a hash of its bytes. */
function bytesOf(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	return Object.fromEntries(
		files
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => [
				path.slice(folder.length),
				createHash('sha256').update(readFileSync(path)).digest('hex')
			])
	);
}

test('the same sources build the same bytes, so that nobody updates for nothing', () => {
	test.setTimeout(180_000);
	const first = bytesOf('build');
	expect(Object.keys(first).length).toBeGreaterThan(50);
	expect(bytesOf(buildAgain('again'))).toEqual(first);
});
