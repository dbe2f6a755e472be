import { chromium, type Browser, type Page } from '@playwright/test';
import { assignmentLink, receiptLink } from '../../src/lib/assignment/link.ts';
import { encryptReceipt } from '../../src/lib/assignment/receipt.ts';
import { readAssignment } from '../../src/lib/assignment/signature.ts';
import { asDigits } from '../../src/lib/qr/digits.ts';
import { launchOptions } from '../browser.ts';
import { cameraShowing } from '../camera.ts';
import { aClinic } from '../pages/clinic.ts';
import { open } from '../pages/open.ts';
import { addPerson, makePlan, SITE, startClinic } from '../pages/physio.ts';
import { paste, startButton } from '../pages/plan.ts';
import { expect, test } from '../pages/test.ts';

const clinic = await aClinic();
let browser: Browser | undefined;

test.afterEach(async () => {
	await browser?.close();
	browser = undefined;
});

/** A phone in whose camera something is seen. */
async function phoneWith(
	camera: { args: string[] },
	baseURL: string | undefined,
	faults: string[]
): Promise<Page> {
	const { args = [], ...options } = launchOptions();
	browser = await chromium.launch({ ...options, args: [...args, ...camera.args] });
	const context = await browser.newContext({
		...(baseURL !== undefined && { baseURL }),
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		serviceWorkers: 'block'
	});
	context.on('weberror', (error) => faults.push(String(error.error())));
	return context.newPage();
}

const scanner = (page: Page) => page.locator('.scanner').getByRole('status');

async function scan(page: Page) {
	await page.getByRole('button', { name: 'Scan the code' }).tap();
	await page.getByRole('button', { name: 'Use the camera' }).tap();
}

test('a patient adds a plan with the camera', async ({ baseURL, faults }) => {
	const link = assignmentLink(SITE, asDigits(await clinic.plan()));
	const phone = await phoneWith(cameraShowing(link), baseURL, faults);
	await open(phone, 'assignment/');
	await scan(phone);
	await expect(
		phone.getByRole('heading', { name: 'This says it is from Priya at Park Physio' })
	).toBeFocused();
	await startButton(phone).tap();
	await expect(phone.getByRole('region', { name: 'Your plan' })).toBeVisible();
});

test('a physio reads that a code is wrong, and scans the right one', async ({
	baseURL,
	faults
}) => {
	const camera = cameraShowing('https://elsewhere.example/menu');
	const page = await phoneWith(camera, baseURL, faults);
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const link = await makePlan(page, 'Technique only');
	const read = await readAssignment(link.slice(link.indexOf('#') + 1));
	if (!read.ok) throw new Error(read.sentence);
	const { jti, iat, enc } = read.assignment;
	const lessons = { cadence: { done: '2026-01-02', right: 4, asked: 5 } };
	const receipt = { v: 1 as const, jti, iat: iat + 60, lessons, questions: [], course: '1' };

	await page.getByRole('button', { name: 'To the list' }).tap();
	await page.getByRole('button', { name: 'Take back' }).tap();
	await scan(page);
	await expect(scanner(page)).toHaveText(
		'This is a code for something else. Look for the one from your physio.'
	);
	camera.show(receiptLink(SITE, await encryptReceipt(receipt, enc)));
	await expect(page.getByText('Handed back with this plan’s code')).toBeVisible();
	await page.getByRole('button', { name: 'Keep it' }).tap();
	await expect(page.getByText('done 2 January')).toBeVisible();
});

test('without a camera there is another way, for both', async ({ page }) => {
	await startClinic(page);
	await page.getByRole('button', { name: 'Take back' }).tap();
	await scan(page);
	await expect(scanner(page)).toHaveText(/^No camera was found\. Read a photo of the code/);
	await expect(page.getByLabel('Read a photo of the code')).toBeAttached();
	await expect(page.getByLabel('Or paste the link')).toBeVisible();

	await open(page, 'assignment/');
	await scan(page);
	await expect(scanner(page)).toHaveText(/^No camera was found\. Read a photo of the code/);
	await paste(page, assignmentLink(SITE, await clinic.plan()));
	await expect(startButton(page)).toBeVisible();
});

test('where the camera is refused, a patient pastes the link', async ({ baseURL, faults }) => {
	const refusing = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny'];
	const phone = await phoneWith({ args: refusing }, baseURL, faults);
	await open(phone, 'assignment/');
	await scan(phone);
	await expect(scanner(phone)).toHaveText(/^The camera isn't allowed on this page\./);
	await paste(phone, assignmentLink(SITE, await clinic.plan()));
	await expect(startButton(phone)).toBeVisible();
});
