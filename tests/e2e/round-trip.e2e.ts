import { serveStatic } from '../../scripts/static-server.js';
import { lessonAt } from '../pages/course.ts';
import { alive, open } from '../pages/open.ts';
import { addPerson, makePlan, startClinic } from '../pages/physio.ts';
import { startButton } from '../pages/plan.ts';
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
		'Priya set 5 lessons'
	);
	await phone.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await server.close();

	for (const slug of ['shock-absorbers', 'push-off']) {
		await open(phone, `${server.url}lessons/${slug}/`);
		await walkLesson(phone, lessonAt(slug));
	}
	await open(phone, `${server.url}hand-back/`);
	await phone.getByLabel('When can I start?').check();
	await phone.getByRole('button', { name: 'Show Priya' }).tap();
	const code = phone.getByRole('dialog').getByRole('img');
	await expect(code).toBeVisible();
	const receipt = await code.screenshot();
	await context.close();

	await physio.getByRole('button', { name: 'Take back' }).tap();
	await physio.getByLabel('Read a photo of the code').setInputFiles({
		name: 'photo.png',
		mimeType: 'image/png',
		buffer: receipt
	});
	await expect(physio.getByText('Handed back with this plan’s code')).toBeVisible();
	await physio.getByRole('button', { name: 'Keep it' }).tap();
	const page = physio.getByRole('main');
	await expect(physio.getByRole('heading', { name: /^Scanned back/ })).toBeVisible();
	await expect(page.getByText(/done \d+ \w+/)).toHaveCount(2);
	await expect(physio.getByLabel('When can I start?')).toBeVisible();
});
