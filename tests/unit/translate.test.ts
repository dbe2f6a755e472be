import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDERS = [
	'src/routes',
	'src/lib/home',
	'src/lib/lesson',
	'src/lib/plan',
	'src/lib/qr',
	'src/lib/shell'
];
const files = FOLDERS.flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.map((file) => join(folder, file))
);

/** What a browser's translation must leave as it is: names of people and clinics, codes, hosts. */
const KEPT =
	/^(?:.*\.(?:name|by|clinic)(?: \?\? clinic)?|name|by|before|clinic|location\.host|code)$/;

test.each(files)('%s keeps names and codes from being translated', (file) => {
	const text = readFileSync(file, 'utf8');
	const shown = [...text.matchAll(/<(bdi|strong)\b([^>]*)>\s*\{([^{}]+)\}/g)];
	const loose = shown
		.filter(
			([, , attributes = '', value = '']) =>
				KEPT.test(value) && !attributes.includes('translate="no"')
		)
		.map(([, , , value]) => value);
	expect(loose).toEqual([]);
});

test('the pages that show names and codes are among them', () => {
	const marked = files.filter((file) => readFileSync(file, 'utf8').includes('translate="no"'));
	expect(marked).toEqual(
		expect.arrayContaining([
			join('src/lib/plan', 'PlanCard.svelte'),
			join('src/lib/plan', 'ArrivalCard.svelte'),
			join('src/lib/plan', 'hand-back', 'ShowCode.svelte'),
			join('src/routes', 'physio', 'PersonHead.svelte'),
			join('src/routes', 'waiting-room', 'StaffPanel.svelte')
		])
	);
});
