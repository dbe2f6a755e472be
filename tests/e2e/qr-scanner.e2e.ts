import { chromium, type Browser, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { launchOptions } from '../browser.ts';
import { cameraShowing } from '../camera.ts';
import { buildPart, openPart, type Part } from '../part.ts';
import { expect, test } from '../pages/test.ts';

const PLAN = 'https://clinic.example/plan/#'.padEnd(900, 'eyJhbGciOiJFUzI1NiJ9.');
let part: Part;
let browser: Browser | undefined;

test.beforeAll(async () => {
	part = await buildPart('tests/fixtures/scanner.ts');
});

test.afterEach(async () => {
	await browser?.close();
	browser = undefined;
});

/** A page with a scanner, in a browser of its own whose camera is as wished. */
async function scanner(camera: { args: string[] }, accepts: string): Promise<Page> {
	const { args = [], ...options } = launchOptions();
	browser = await chromium.launch({ ...options, args: [...args, ...camera.args] });
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
	page.on('pageerror', (error) => expect(error, 'an error on the page').toBeUndefined());
	page.on('console', (message) => {
		if (message.type() === 'error') expect(message.text()).toBe('');
	});
	await openPart(page, part, `?accepts=${encodeURIComponent(accepts)}`);
	return page;
}

const status = (page: Page) => page.getByRole('status');
const useCamera = (page: Page) => page.getByRole('button', { name: 'Use the camera' }).click();
const readOn = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { read: string[] }).read);

/** Every camera that the page opens from now on, and whether it is still on. */
async function watchCameras(page: Page) {
	await page.evaluate(() => {
		const tracks: MediaStreamTrack[] = [];
		Object.assign(globalThis, { tracks });
		const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
		navigator.mediaDevices.getUserMedia = async (wishes) => {
			const stream = await open(wishes);
			tracks.push(...stream.getTracks());
			return stream;
		};
	});
	return () =>
		page.evaluate(() =>
			(globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.map((one) => one.readyState)
		);
}

test('a patient holds a plan before the camera, and the camera goes off', async () => {
	const page = await scanner(cameraShowing(PLAN), PLAN);
	const cameras = await watchCameras(page);
	expect(await cameras(), 'cameras before the press').toEqual([]);
	await useCamera(page);
	await expect(status(page)).toHaveText('Code read.');
	expect(await readOn(page)).toEqual([PLAN]);
	expect(await cameras()).toEqual(['ended']);
	await expect(page.getByLabel('What the camera sees')).toBeHidden();
});

test('another code is refused once, and the camera continues', async () => {
	const page = await scanner(cameraShowing('https://elsewhere.example/'), PLAN);
	const cameras = await watchCameras(page);
	await useCamera(page);
	await expect(status(page)).toHaveText('This is not a plan. Try another code.');
	// A second more of what the camera sees, in which it must not be refused again.
	const seen = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
	const since = await seen();
	await expect.poll(seen).toBeGreaterThan(since + 1);
	expect(await readOn(page)).toHaveLength(1);
	expect(await cameras()).toEqual(['live']);
	await page.getByRole('button', { name: 'Stop the camera' }).click();
	expect(await cameras()).toEqual(['ended']);
	await expect(page.getByRole('button', { name: 'Use the camera' })).toBeFocused();
});

test('the camera goes off when the page is hidden', async () => {
	const page = await scanner(cameraShowing(null), PLAN);
	const cameras = await watchCameras(page);
	await useCamera(page);
	await expect(status(page)).toHaveText('The camera is on. Hold the code inside the frame.');
	await expect(page.getByText('Hold the code inside the frame', { exact: true })).toBeVisible();
	await page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	expect(await cameras()).toEqual(['ended']);
	await expect(status(page)).toContainText('The camera is off, since you left the page.');
});

test('without a camera, and without leave to use it, it says what to do', async () => {
	const page = await scanner({ args: ['--use-fake-ui-for-media-stream'] }, PLAN);
	await useCamera(page);
	await expect(status(page)).toContainText('No camera was found. Read a photo of the code');
	await browser?.close();
	const refusing = await scanner(
		{ args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny'] },
		PLAN
	);
	await useCamera(refusing);
	await expect(status(refusing)).toContainText("The camera isn't allowed on this page.");
});

test('a photo of a code is read, and a photo of nothing is not', async ({ page }) => {
	await openPart(page, part, `?code=${encodeURIComponent(PLAN)}`);
	const code = await page.getByRole('img', { name: 'The plan as a code' }).screenshot();
	const page2 = await page.context().newPage();
	await openPart(page2, part, `?accepts=${encodeURIComponent(PLAN)}`);
	const photo = page2.getByLabel('Read a photo of the code');
	const [before] = [await photo.boundingBox(), await photo.focus()];
	expect(await photo.boundingBox(), 'the same with the keyboard on it').toEqual(before);
	expect(before?.height).toBeGreaterThanOrEqual(48);
	await photo.setInputFiles({ name: 'note.png', mimeType: 'image/png', buffer: Buffer.from('no') });
	await expect(status(page2)).toContainText("This file can't be opened as a picture.");
	const empty = await page2.screenshot();
	await photo.setInputFiles({ name: 'empty.png', mimeType: 'image/png', buffer: empty });
	await expect(status(page2)).toHaveText(
		'No code found in this picture. Take it again, closer and straight on.'
	);
	await photo.setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: code });
	await expect(status(page2)).toHaveText('Code read.');
	expect(await readOn(page2)).toEqual([PLAN]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`another reader reads the code from a ${colorScheme} screen`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openPart(page, part, `?code=${encodeURIComponent(PLAN)}`);
		const code = page.getByRole('img', { name: 'The plan as a code' });
		const box = await code.boundingBox();
		expect(box?.width).toBe((101 + 8) * 3);
		const png = (await code.screenshot()).toString('base64');
		const seen = await page.evaluate(async (base64) => {
			const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
			const picture = await createImageBitmap(new Blob([bytes]));
			const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
			context?.drawImage(picture, 0, 0);
			const image = context?.getImageData(0, 0, picture.width, picture.height);
			return { data: [...(image?.data ?? [])], width: picture.width, height: picture.height };
		}, png);
		const read = jsQR(Uint8ClampedArray.from(seen.data), seen.width, seen.height, {
			inversionAttempts: 'dontInvert'
		});
		expect(read?.data).toBe(PLAN);
	});
}

test('on paper a module is at least 0.4 mm', async ({ page }) => {
	await openPart(page, part, `?code=${encodeURIComponent(PLAN)}`);
	await page.emulateMedia({ media: 'print' });
	const box = await page.getByRole('img', { name: 'The plan as a code' }).boundingBox();
	const mm = ((box?.width ?? 0) / 96) * 25.4;
	expect(mm).toBeCloseTo(45, 1);
	expect(mm / (101 + 8)).toBeGreaterThanOrEqual(0.4);
});
