import { readTakeHome } from '#lib/assignment/take-home.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { beforeLoading } from '../pages/course.ts';
import { readCode } from '../pages/read-code.ts';
import { expect, test } from '../pages/test.ts';
import { horizontalOverflow } from '../pages/overflow.ts';
import {
	done,
	goThrough,
	next,
	SITE,
	start,
	TABLETS,
	takeItHome,
	turnedOn
} from '../pages/waiting-room.ts';

for (const { name, viewport } of TABLETS) {
	test.describe(`a tablet ${name}`, () => {
		test.use({ viewport });

		test('anyone starts with one touch, guesses, continues to the end, and takes it home', async ({
			page
		}) => {
			await turnedOn(page);
			expect(await horizontalOverflow(page)).toEqual([]);
			await start(page).tap();
			await page.getByRole('radio', { name: 'True' }).tap();
			await page.getByRole('button', { name: 'Show me' }).tap();
			await expect(page.getByRole('heading', { name: /rule out running/ })).toBeVisible();
			await next(page).tap();
			await expect(page.getByRole('heading', { name: 'The short answer' })).toBeFocused();
			await goThrough(page);
			await expect(page.getByText(/^Most injuries don't rule out running/)).toBeVisible();
			await expect(page.getByText('Draft: not yet checked by a clinician')).toBeVisible();
			await takeItHome(page).first().tap();
			await expect(page.getByText('No phone? Ask the front desk')).toBeVisible();
			const code = page.getByRole('img', { name: 'Code that opens the course' });
			const link = await readCode(code);
			expect(link.startsWith(`${SITE}#h=`)).toBe(true);
			expect(await readTakeHome(link.split('#h=')[1] ?? '')).toMatchObject({
				ok: true,
				takeHome: { lessons: {}, at: { lesson: 'backs-and-discs' } }
			});
			await done(page).tap();
			await expect(start(page)).toBeVisible();

			await test.step('what a hand must reach is large, and in the lower two thirds', async () => {
				await turnedOn(page, { offers: ['taster', 'cadence'] });
				await expectReach(page, ['Touch to start', 'Take it home', 'For staff', 'Hold the runner']);
				await start(page).tap();
				await expectReach(page, ['Done', 'Take it home']);
				await page.getByRole('button', { name: 'A first look' }).tap();
				await next(page).tap();
				await expectReach(page, ['Done', 'Take it home', 'Back', 'Next']);
			});
		});
	});
}

async function expectReach(page: Parameters<typeof start>[0], names: readonly string[]) {
	const height = page.viewportSize()?.height ?? 0;
	for (const name of names) {
		const box = await page.getByRole('button', { name }).boundingBox();
		expect(box, name).not.toBeNull();
		expect.soft(box?.height, `${name}: height`).toBeGreaterThanOrEqual(68);
		expect.soft(box?.width, `${name}: width`).toBeGreaterThanOrEqual(68);
		expect.soft(box?.y, `${name}: reach`).toBeGreaterThanOrEqual(height / 3);
	}
}

test.describe('on a tablet', () => {
	test.use({ viewport: TABLETS[0].viewport });

	test('a lesson done on the tablet is done on the phone', async ({ page }) => {
		await turnedOn(page, { offers: ['taster', 'arm-swing'] });
		await start(page).tap();
		await page.getByRole('button', { name: 'What your arms do when you run' }).tap();
		await goThrough(page);
		await takeItHome(page).first().tap();
		const code = page.getByRole('img', { name: 'Code that opens the course' });
		const link = await readCode(code);
		// The phone opens the same course, at the address where these tests serve it.
		await page.evaluate(() => localStorage.clear());
		await page.goto(link.slice(SITE.length));
		const sheet = page.getByRole('dialog', { name: 'Add one lesson to this phone?' });
		await expect(sheet).toContainText('What your arms do when you run');
	});

	test('one who has not begun takes the address home; the next finds every question new; and it goes by keyboard', async ({
		page
	}) => {
		await turnedOn(page);
		await takeItHome(page).tap();
		const code = page.getByRole('img', { name: 'Code that opens the course' });
		expect(await readCode(code)).toBe(SITE);
		await done(page).tap();
		await expect(code).toBeHidden();

		for (const _ of [1, 2]) {
			await start(page).tap();
			await expect(page.getByRole('radio', { name: 'True' })).not.toBeChecked();
			await page.getByRole('radio', { name: 'True' }).tap();
			await page.getByRole('button', { name: 'Show me' }).tap();
			await expect(page.getByRole('heading', { name: /rule out running/ })).toBeVisible();
			await done(page).tap();
		}

		await test.step('the whole visit goes by keyboard too, for those who bring one', async () => {
			await start(page).focus();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { name: 'Take a guess' })).toBeFocused();
			await next(page).focus();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { name: 'The short answer' })).toBeFocused();
		});
	});

	test('the runner can be held still; the picture moves a little to spare the panel', async ({
		page
	}) => {
		await page.clock.install();
		await turnedOn(page);
		await page.getByRole('button', { name: 'Hold the runner still' }).tap();
		await expect(page.getByRole('button', { name: 'Let the runner run' })).toBeVisible();
		const x = async () => (await page.getByRole('heading', { level: 1 }).boundingBox())?.x;
		const before = await x();
		await page.clock.runFor(61_000);
		await expect.poll(x).not.toBe(before);
	});

	test('in the quiet hours it is dark, and a touch wakes it', async ({ page }) => {
		await page.clock.install({ time: '2026-11-26T21:00:00+11:00' });
		await turnedOn(page, { quiet: { from: '19:00', to: '07:00' } });
		await page.getByRole('button', { name: 'Resting. Touch to wake.' }).tap();
		await start(page).tap();
		await expect(page.getByRole('heading', { name: 'Take a guess' })).toBeVisible();
	});

	test('nothing on offer asks for running or hopping here', async ({ page }) => {
		test.setTimeout(120_000);
		const offers = ['ready-to-run', 'shock-absorbers', 'push-off', 'cadence', 'first-run'];
		await turnedOn(page, { offers });
		await start(page).tap();
		const all = page.locator('.offer');
		await expect(all).toHaveCount(offers.length);
		for (let index = 0; index < offers.length; index += 1) {
			await all.nth(index).tap();
			const end = page.getByRole('heading', { name: 'What to hold on to' });
			while (!(await end.isVisible())) {
				await expect(page.getByText('Try this outside')).toBeHidden();
				// Its words are on every page for paper: what counts is whether they are in sight.
				const asked = page.getByText(beforeLoading.title, { exact: true });
				await expect(asked.filter({ visible: true })).toHaveCount(0);
				await expect(page.getByRole('button', { name: 'Start the beat' })).toBeHidden();
				const show = page.getByRole('button', { name: 'I’m not sure. Show me' });
				if (await show.isVisible()) await show.tap();
				const before = await page.getByLabel(/^Screen \d/).textContent();
				await next(page).tap();
				await expect(page.getByText(before ?? '', { exact: true })).toBeHidden();
			}
			await page.getByRole('button', { name: 'Look at something else' }).tap();
		}
	});

	for (const theme of ['light', 'dark'] as const) {
		test(`with reduced motion nothing moves; its screens are sound for assistive technology, ${theme}`, async ({
			page
		}) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await turnedOn(page, { theme, offers: ['taster', 'cadence'] });
			await expect(page.getByRole('button', { name: 'Hold the runner still' })).toBeHidden();
			// The colours of a dark theme come in at once, but the browser counts them for an instant.
			const moving = () => page.evaluate(() => document.getAnimations().length);
			await expect.poll(moving).toBe(0);
			await expectNoViolations(page, 'first screen');
			await start(page).tap();
			await page.getByRole('button', { name: 'A first look' }).tap();
			await expect(next(page)).toBeVisible();
			await expectNoViolations(page, 'step');
			await takeItHome(page).tap();
			await expectNoViolations(page, 'take it home');
		});
	}
});
