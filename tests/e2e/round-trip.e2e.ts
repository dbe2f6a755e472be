import { readFile } from 'node:fs/promises';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { lessonAt } from '../pages/course.ts';
import { alive, open } from '../pages/open.ts';
import { addPerson, makePlan, startClinic } from '../pages/physio.ts';
import { places } from '../pages/places.ts';
import { paste, seedDone, startButton, startPlan } from '../pages/plan.ts';
import { readCode } from '../pages/read-code.ts';
import { expect, test } from '../pages/test.ts';
import { walkLesson } from '../pages/walk.ts';

test('assigned, scanned, done with no internet, scanned back: two devices and two pictures', async ({
	page: physio,
	browser
}) => {
	test.setTimeout(180_000);
	await physio.setViewportSize({ width: 1440, height: 900 });
	await startClinic(physio);
	await addPerson(physio, 'Mina N.');
	await makePlan(physio, 'Technique only');
	await physio.getByRole('button', { name: 'Full screen' }).tap();
	const plan = await readCode(physio.getByRole('dialog').getByRole('img'));
	await physio.keyboard.press('Escape');

	// The patient's phone: a browser of its own, which saves the course and then loses the network.
	const server = await serveStatic({ root: 'build', port: 0 });
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		serviceWorkers: 'allow'
	});
	const phone = await context.newPage();
	await phone.goto(`${server.url}assignment/${new URL(plan).hash}`);
	await alive(phone);
	await startButton(phone).tap();
	await expect(phone.getByRole('region', { name: 'Your plan' })).toContainText(
		'A plan of 5 lessons, from a link that says it is from Priya'
	);
	await phone.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await server.close();

	// Once the course is saved, the picture of a plan opens with no internet too.
	await open(phone, `${server.url}assignment/${new URL(plan).hash}`);
	await expect(phone.getByRole('main')).toContainText('You have this plan already.');

	for (const [index, slug] of ['shock-absorbers', 'push-off'].entries()) {
		await open(phone, `${server.url}lessons/${slug}/`);
		await walkLesson(phone, lessonAt(slug));
		// The end does not wait until it is kept that the lesson is done.
		await expect
			.poll(async () => (await places(phone))['databases']?.match(/"doneOn":"/g)?.length)
			.toBe(index + 1);
	}
	await open(phone, `${server.url}hand-back/`);
	await phone.getByLabel('When can I start?').check();
	await phone.getByRole('button', { name: 'Show Priya' }).tap();
	const code = phone.getByRole('dialog').getByRole('img');
	await expect(code).toBeVisible();
	const receipt = await code.screenshot();
	await context.close();

	await physio.getByRole('button', { name: 'Take back' }).tap();
	await physio.getByRole('button', { name: 'Scan the code' }).tap();
	await physio.getByLabel('Read a photo of the code').setInputFiles({
		name: 'photo.png',
		mimeType: 'image/png',
		buffer: receipt
	});
	await expect(physio.getByText('Handed back with this plan’s code')).toBeVisible();
	await physio.getByRole('button', { name: 'Keep it' }).tap();
	const page = physio.getByRole('main');
	await expect(physio.getByRole('heading', { name: /^Handed back/ })).toBeVisible();
	await expect(page.getByText(/done \d+ \w+/)).toHaveCount(2);
	await expect(physio.getByLabel('When can I start?')).toBeVisible();
});

test('by link, by pasted text, by file and by telephone as well', async ({
	page: physio,
	browser,
	baseURL
}) => {
	await physio.setViewportSize({ width: 1440, height: 900 });
	await startClinic(physio);
	await addPerson(physio, 'Mina N.');
	const link = await makePlan(physio, 'Technique only');

	const context = await browser.newContext({
		...(baseURL !== undefined && { baseURL }),
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		serviceWorkers: 'block'
	});
	const phone = await context.newPage();
	await startPlan(phone, new URL(link).hash.slice(1));
	await seedDone(phone, { 'push-off': '2026-01-02' });
	await open(phone, 'hand-back/');
	const [download] = await Promise.all([
		phone.waitForEvent('download'),
		phone.getByRole('button', { name: 'Save a file' }).tap()
	]);
	const receipt = await readFile(await download.path());
	await phone.getByRole('button', { name: 'Read out a code' }).tap();
	const spoken = /RUN(-[0-9A-Z]+)+/.exec(await phone.getByRole('main').innerText())?.[0] ?? '';
	await context.close();

	await physio.getByRole('button', { name: 'Take back' }).tap();
	await paste(physio, `Hello Priya, here it is:\n${receipt.toString()}\nMina`);
	await expect(physio.getByText('Handed back with this plan’s code')).toBeVisible();
	await physio.getByRole('button', { name: 'Leave it' }).tap();
	await physio.getByLabel('Choose a file').setInputFiles({
		name: 'back-to-running.receipt',
		mimeType: 'text/plain',
		buffer: receipt
	});
	await physio.getByRole('button', { name: 'Keep it' }).tap();
	await expect(physio.getByText('done 2 January')).toBeVisible();

	// What was said on the telephone is there already; one wrong character is caught.
	await physio.getByRole('button', { name: 'Take back' }).tap();
	await physio.getByLabel('Who reads it out?').fill('Mina');
	await physio.getByRole('radio', { name: 'Mina N.' }).check();
	await physio
		.getByLabel('Code', { exact: true })
		.fill(`${spoken.slice(0, -1)}${spoken.endsWith('0') ? '1' : '0'}`);
	await physio.getByRole('button', { name: 'Look at the code' }).tap();
	await expect(physio.getByText('One character of this code is wrong.')).toBeVisible();
	await physio.getByLabel('Code', { exact: true }).fill(spoken);
	await physio.getByRole('button', { name: 'Look at the code' }).tap();
	await expect(physio.getByText(/handed in before|nothing (new|changes)/i)).toBeVisible();
});
