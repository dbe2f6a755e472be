import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the manifest lets the course be installed from any folder', () => {
	const manifest: unknown = JSON.parse(readFileSync('static/manifest.webmanifest', 'utf8'));
	expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
	// An id would count from the root of the host, and two folders would be one app. Without it the
	// address of the start is the id.
	expect(manifest).not.toHaveProperty('id');
});
