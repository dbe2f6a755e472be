import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOO_NEW } from '../../scripts/build/baseline.js';

/** Uses that check first whether the feature is there, or only name it in a text. */
const ASKED_FIRST =
	/toBase64|fromBase64|URL\.canParse\?|typeof \w+\.scheduler\?\.yield|["`]Temporal\./;

test('no script asks for what the oldest browsers of the course do not have', () => {
	const scripts = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.js')
	);
	expect(scripts.length).toBeGreaterThan(50);
	const found = scripts.flatMap((file) => {
		const text = readFileSync(join('build', file), 'utf8');
		return TOO_NEW.filter((pattern) => pattern.test(text))
			.map((pattern) => pattern.exec(text))
			.map((match) => text.slice((match?.index ?? 0) - 60, (match?.index ?? 0) + 40))
			.filter((context) => !ASKED_FIRST.test(context))
			.map((context) => `${file}: … ${context} …`);
	});
	expect(found).toEqual([]);
});
