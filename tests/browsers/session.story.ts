import { expect } from 'vitest';
import { story } from './story.ts';
import { until } from './until.ts';

/** Seconds that the session's sound has been playing; null where there is none. */
const heard = () => document.querySelector('audio')?.currentTime ?? null;

story('a session sounds, pauses and skips', ['sound'], async ({ visitor, step }) => {
	const { device } = visitor;
	await step('the example is there after the health questions', async () => {
		await visitor.open('session/');
		await visitor.press({ role: 'button', name: 'None of these' });
		await visitor.press({ role: 'button', name: 'Get ready' });
		await visitor.sees({ role: 'heading', name: 'How are you now?' });
	});
	await step('it sounds', async () => {
		await visitor.press({ role: 'button', name: 'Start' });
		await visitor.sees({ role: 'button', name: 'Pause' });
		await until('the sound to play', async () => ((await device.run(heard)) ?? 0) > 0.2);
	});
	await step('a skip leads to the run, in its sound too', async () => {
		await visitor.press({ role: 'button', name: 'Skip' });
		await until('the sound to be at the run', async () => ((await device.run(heard)) ?? 0) > 300);
		expect((await device.run(heard)) ?? 0).toBeLessThan(310);
		await visitor.reads('Next: walk, 9 minutes');
	});
	await step('a pause is one', async () => {
		await visitor.press({ role: 'button', name: 'Pause' });
		await visitor.reads('Paused');
		const at = await device.run(heard);
		await visitor.press({ role: 'button', name: 'Stop the session' });
		expect(await device.run(heard)).toBe(at);
	});
});
