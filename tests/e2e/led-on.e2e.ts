import { serveStatic } from '../../scripts/serve/static-server.js';
import { aClinic } from '../pages/clinic.ts';
import { alive, open } from '../pages/open.ts';
import { startButton } from '../pages/plan.ts';
import { expect, test } from '../pages/test.ts';

const clinic = await aClinic();

for (const path of ['', 'about/', 'physio/', 'lessons/cadence/'])
	test(`a plan behind the address of /${path} opens where plans go`, async ({ page }) => {
		await open(page, `${path}#${await clinic.plan()}`);
		await expect(startButton(page)).toBeVisible();
		await expect(page).toHaveURL(/\/assignment\/$/);
		// It stays in no page of the history.
		await page.goBack();
		expect(page.url()).not.toContain('ey');
	});

test('a receipt and a cut plan behind a wrong address are led on too', async ({ page }) => {
	await open(page, `about/#r=${'eyJhbGciOiJFQ0RILUVTIiwiZW5jIjoiQTI1NkdDTSI'}`);
	await expect(page).toHaveURL(/\/assignment\/$/);
	await expect(
		page.getByRole('alert').filter({ hasText: 'Part of this is missing' })
	).toBeVisible();
});

test('what is no token stays, such as a step of a lesson', async ({ page }) => {
	await open(page, 'lessons/cadence/#small');
	await expect(page).toHaveURL(/#small$/);
});

test('a link whose # became %23 is led on, also in a folder of its own', async ({ page }) => {
	const server = await serveStatic({ root: 'build', port: 0, base: '/some/sub/' });
	const token = (await clinic.plan()).slice(0, 100);
	await page.route(/%23ey/, async (route) =>
		// A host's answer for what is not there.
		route.fulfill({ status: 200, contentType: 'text/html', path: 'build/404.html' })
	);
	await page.goto(`${server.url}assignment/%23${token}`);
	await expect(page).toHaveURL(`${server.url}assignment/`);
	await alive(page);
	await expect(
		page.getByRole('alert').filter({ hasText: 'Part of this is missing' })
	).toBeVisible();
	await server.close();
});
