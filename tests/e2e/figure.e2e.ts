import type { Locator, Page } from '@playwright/test';
import { serveStatic } from '../../scripts/serve/static-server.js';
import { bundled } from '../bundle.js';
import { tabTo } from '../pages/keyboard.ts';
import { labNamed, openLab } from '../pages/lab.ts';
import { expect, test } from '../pages/test.ts';

const place = labNamed('push-off');

const figures = (lab: Locator) => lab.getByRole('img');

/** How each part of the first figure is turned now. */
const posture = (lab: Locator) =>
	figures(lab)
		.first()
		.locator('.body svg g[transform]')
		.evaluateAll((parts) => parts.map((part) => part.getAttribute('transform')).join(' '));

/** Opens the lab and waits until its figures are drawn. */
async function openFigures(page: Page): Promise<Locator> {
	const lab = await openLab(page, place);
	await expect(figures(lab).first().locator('.body svg path').first()).toBeVisible();
	return lab;
}

const moves = async (lab: Locator) => {
	const before = await posture(lab);
	await expect.poll(() => posture(lab)).not.toBe(before);
};

const stays = async (page: Page, lab: Locator) => {
	const before = await posture(lab);
	await page.evaluate(async () => {
		for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
	});
	expect(await posture(lab)).toBe(before);
};

test('moves, stops, and continues', async ({ page }) => {
	const lab = await openFigures(page);
	await moves(lab);
	await lab.getByRole('button', { name: 'Pause' }).tap();
	await stays(page, lab);
	await lab.getByRole('button', { name: 'Play' }).tap();
	await moves(lab);
});

test('says what to see, and never "animation"', async ({ page }) => {
	const lab = await openFigures(page);
	const { strong, flat } = place.content;
	await expect(figures(lab).first()).toHaveAccessibleName(new RegExp(strong.name));
	await expect(figures(lab).nth(1)).toHaveAccessibleName(new RegExp(flat.name));
	for (const figure of await figures(lab).all()) {
		await expect(figure).not.toHaveAccessibleName(/animation/i);
	}
});

test('is stepped, slowed and scrubbed with the keyboard alone', async ({ page }) => {
	const lab = await openFigures(page);
	await tabTo(page, lab.getByRole('button', { name: 'Pause' }));
	await page.keyboard.press('Space');
	await stays(page, lab);

	const speed = lab.getByRole('combobox', { name: 'Speed of the figure' });
	await tabTo(page, speed);
	await speed.selectOption({ label: 'Tenth of speed' });
	await moves(lab);
	await tabTo(page, lab.getByRole('button', { name: 'One picture back' }));
	await page.keyboard.press('Enter');
	await stays(page, lab);
	const before = await posture(lab);
	await tabTo(page, lab.getByRole('button', { name: 'One picture on' }));
	await page.keyboard.press('Enter');
	expect(await posture(lab)).not.toBe(before);

	const slider = lab.getByRole('slider', { name: 'Moment of the stride' });
	await tabTo(page, slider);
	await page.keyboard.press('End');
	await expect(slider).toHaveAttribute('aria-valuetext', /toe-off/);
	const toeOff = lab.getByRole('button', { name: 'Toe-off' });
	await expect(toeOff).toHaveAttribute('aria-pressed', 'true');
	const last = await posture(lab);
	await page.keyboard.press('Home');
	expect(await posture(lab)).not.toBe(last);
	await tabTo(page, toeOff);
	await page.keyboard.press('Enter');
	await expect(slider).toHaveAttribute('aria-valuetext', /toe-off/);
});

test('rests while it is off the screen', async ({ page }) => {
	const lab = await openFigures(page);
	await moves(lab);
	await page.getByRole('link', { name: 'Next', exact: true }).tap();
	await expect(lab).toBeHidden();
	await expect(async () => stays(page, lab)).toPass();
});

test('is four poses with words where someone does not want movement', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openFigures(page);
	await stays(page, lab);
	await expect(lab.getByText('Toe-off', { exact: true }).first()).toBeVisible();
	await expect(lab.getByRole('button', { name: /Play|Pause/ })).toHaveCount(0);
});

test.describe('with the internet gone', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a figure that nobody opened before moves all the same', async ({ page }) => {
		const server = await serveStatic({ root: 'build', port: 0 });
		await page.goto(server.url);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await server.close();
		const lab = await openLab(page, { ...place, path: server.url + place.path });
		await expect(figures(lab).first().locator('.body svg path').first()).toBeVisible();
		await moves(lab);
	});
});

test('a changed motion is drawn at the same phase, with nothing left of the old', async ({
	page
}) => {
	await page.goto('about:blank');
	await page.evaluate(
		`${await bundled('figures', 'tests/bench/figures.ts')}; window.figures = figures;`
	);
	const pictures = await page.evaluate(async () => {
		const { figures } = window as unknown as { figures: typeof import('../bench/figures.ts') };
		const lottie = await figures.fetchLottie();
		const host = () => document.body.appendChild(document.createElement('div'));
		const look = (element: HTMLElement) => ({
			places: [...element.querySelectorAll<SVGGElement>('svg > g > g')].flatMap((part) => {
				const { a, b, c, d, e, f } = part.transform.baseVal.getItem(0).matrix;
				return [a, b, c, d, e, f];
			}),
			outlines: [...element.querySelectorAll('path')].map((path) => path.getAttribute('d'))
		});
		const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const runs = [
			{ kind: 'run', speed: 2.75 },
			{ kind: 'run', speed: 2.75, cadence: 185 },
			{ kind: 'run', speed: 3.6, cadence: 150, ahead: 0.08, lean: 6 }
		] as const;
		const pictures = [];
		for (const view of ['side', 'front'] as const) {
			const ours = host();
			const player = new figures.FigurePlayer(ours, lottie);
			let shown = 0;
			for (const motion of runs) {
				const draw = () =>
					figures.documentOf(figures.gaitOf(motion), motion, figures.PEOPLE.maya, view);
				player.show(draw);
				await drawn();
				const theirs = host();
				const alone = lottie.loadAnimation({
					container: theirs,
					renderer: 'svg',
					autoplay: false,
					animationData: draw()
				});
				for (const phase of [shown, 0.1, 0.37, 0.62, 0.9]) {
					if (phase !== shown) player.at(phase);
					shown = phase;
					alone.goToAndStop(phase * 100, true);
					pictures.push({ ours: look(ours), theirs: look(theirs) });
				}
				alone.destroy();
			}
		}
		return pictures;
	});
	for (const { ours, theirs } of pictures) {
		expect(ours.places.length).toBeGreaterThan(60);
		expect(ours.places).toHaveLength(theirs.places.length);
		ours.places.forEach((value, at) => expect(value).toBeCloseTo(theirs.places[at] ?? NaN, 3));
		expect(ours.outlines).toEqual(theirs.outlines);
	}
});
