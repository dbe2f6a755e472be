import type { IncomingMessage } from 'node:http';
import { expect, test } from '@playwright/test';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { aClinic } from '../pages/clinic.ts';
import { lessonAt, lessons } from '../pages/course.ts';
import { holdSaving } from '../pages/hold-saving.ts';
import { alive } from '../pages/open.ts';
import { startPlan } from '../pages/plan.ts';

const planned = ['surfaces', 'cadence'];
const others = lessons.filter(({ slug }) => !planned.includes(slug));
const clinic = await aClinic();

test('what the physio chose is saved first, and works before the rest is there', async ({
	page
}) => {
	/** Answers that the worker waits for, of lessons outside the plan. */
	let asked = 0;
	const isHeld = ({ url = '', headers }: IncomingMessage) =>
		headers.referer?.endsWith('/service-worker.js') === true &&
		others.some(({ slug }) => url.startsWith(`/lessons/${slug}/`));
	let server = await serveStatic({
		root: 'build',
		port: 0,
		instead: (request) => {
			if (!isHeld(request)) return false;
			asked += 1;
			return true;
		}
	});
	const save = await holdSaving(page);
	const { url, port } = server;
	await startPlan(page, await clinic.plan({ lessons: planned }), url);
	await save();
	const line = (text: string) => page.getByText(text).filter({ visible: true }).first();
	await expect(line('Your plan works with no internet.')).toBeVisible();
	await expect.poll(() => asked).toBeGreaterThan(0);

	await server.close();
	for (const slug of planned) {
		const response = await page.goto(`${url}lessons/${slug}/`);
		expect(response?.status(), slug).toBe(200);
		await alive(page);
		await expect(page.getByRole('heading', { name: lessonAt(slug).title })).toBeVisible();
	}
	const [other] = others;
	await page.goto(url);
	await alive(page);
	const stops = page.getByRole('navigation', { name: 'The seven stops' });
	await stops.locator(`a[href*="lessons/${String(other?.slug)}"]`).tap();
	await expect(page.getByText('may not be saved on this device yet')).toBeVisible();

	server = await serveStatic({ root: 'build', port });
	await page.goto(url);
	await alive(page);
	await expect(line('Saved on this device.')).toBeVisible();
	await server.close();
	for (const { slug, title } of others) {
		await page.goto(`${url}lessons/${slug}/`);
		await expect(page.getByRole('heading', { name: title })).toBeVisible();
	}
});
