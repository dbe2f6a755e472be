import { expect, test } from 'vitest';
import { VisitNotebook } from './visit-notebook.svelte.ts';

test('remembers answers and facts while the visit lasts', async () => {
	const notebook = new VisitNotebook();
	const answer = {
		lesson: 'cadence',
		question: 'guess',
		response: 3,
		outcome: 'guess',
		key: 'k'
	} as const;
	const first = await notebook.answer(answer);
	const second = await notebook.answer({ ...answer, response: 4 });
	expect(first.id).not.toBe(second.id);
	expect(notebook.attempts('guess').map(({ response }) => response)).toEqual([3, 4]);
	expect(notebook.attempts('other')).toEqual([]);
	await notebook.write('own-cadence', { steps: 168 });
	expect(notebook.read('own-cadence')).toEqual({ steps: 168 });
	expect(notebook.read('constructor')).toBeUndefined();
});
