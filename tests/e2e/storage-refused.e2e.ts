import type { Page } from '@playwright/test';
import { answerThatIs, LEAD } from '../pages/answers.ts';
import { lessonAt, must, myths } from '../pages/course.ts';
import { open, reload } from '../pages/open.ts';
import { answer, asks, openQuestion, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { endHeading, goOn, takeGuess, walkQuestions } from '../pages/walk.ts';

const lesson = lessonAt('can-i-run-again');
const [first, second] = lesson.questions.map((question) => must({ lesson, question }, 'question'));
const one = must(first, 'first question');
const two = must(second, 'second question');

const CANNOT_SAVE = /^This browser can['’]t save your place\./;
const NO_ROOM = /^This device has no room left to save\./;

/** The ways in which browsers refuse storage; each runs before any line of the course. */
const REFUSALS: Record<string, () => void> = {
	'there is no IndexedDB': () =>
		Object.defineProperty(window, 'indexedDB', { get: () => undefined }),
	'opening it throws': () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	},
	'all site data is blocked': () => {
		for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('Access is denied for this document.', 'SecurityError');
				}
			});
		}
	},
	'every write fails': () => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('The disk is broken.', 'UnknownError');
		};
	}
};

/** The one line that is said: in sight, and nowhere twice. */
async function saidOnce(page: Page, line: RegExp) {
	await expect(page.getByRole('status').filter({ hasText: line })).toBeVisible();
	await expect(page.getByText(line)).toHaveCount(1);
}

for (const [how, refuse] of Object.entries(REFUSALS)) {
	test(`where ${how}, the lesson continues in memory with one line said`, async ({ page }) => {
		await page.addInitScript(refuse);
		await open(page, `lessons/${lesson.slug}/`);
		await takeGuess(page, lesson);
		await saidOnce(page, CANNOT_SAVE);
		for (const { id } of lesson.steps) {
			await expect(page.locator(`#${id}`)).toBeVisible();
			await goOn(page);
		}
		await walkQuestions(page, lesson);
		await expect(endHeading(page)).toBeVisible();
		await saidOnce(page, CANNOT_SAVE);
		await page.getByRole('link', { name: 'Back to the map' }).tap();
		await expect(page.getByRole('heading', { name: '1 of 7 stops done' })).toBeVisible();
		await saidOnce(page, CANNOT_SAVE);
	});
}

test('where the device is full, answers stay in memory and are kept once there is room', async ({
	page,
	context
}) => {
	await open(page);
	const { origin } = new URL(page.url());
	const devtools = await context.newCDPSession(page);
	const room = (quotaSize?: number) =>
		devtools.send('Storage.overrideQuotaForOrigin', {
			origin,
			...(quotaSize !== undefined && { quotaSize })
		});
	await room(1);
	await openQuestion(page, one);
	await answer(page, one.question, answerThatIs('other', one.question));
	await expect(tells(page, LEAD.other, one.question)).toBeVisible();
	await saidOnce(page, NO_ROOM);
	await page.getByRole('link', { name: `Close ${lesson.title}` }).tap();
	await expect(page.getByText(/^You are at question 1 of \d/)).toBeVisible();

	await room();
	await page.getByRole('link', { name: 'Carry on' }).tap();
	await goOn(page);
	await answer(page, two.question, answerThatIs('best', two.question));
	await expect(tells(page, LEAD.best, two.question)).toBeVisible();
	await expect(page.getByText(NO_ROOM)).toBeHidden();
	await reload(page);
	await expect(tells(page, LEAD.best, two.question)).toBeVisible();
	await page.goBack();
	await expect(tells(page, LEAD.other, one.question)).toBeVisible();
});

test('where nothing is kept, myths, settings and copies work too', async ({ page }) => {
	await page.addInitScript(must(REFUSALS['opening it throws'], 'refusal'));
	await open(page, 'myths/');
	const myth = must(myths[0], 'myth');
	const card = page.getByRole('article', { name: myth.myth });
	await card.getByRole('button', { name: 'It depends', exact: true }).tap();
	await expect(card.getByRole('heading', { name: myth.fact, exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Text size, theme and sound' }).tap();
	await page.getByRole('radio', { name: 'Dark' }).tap();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'My progress' }).tap();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a copy' }).tap();
	await download;
	await page.getByRole('button', { name: 'Erase everything' }).tap();
	await page.getByRole('button', { name: 'Yes, erase it all' }).tap();
	await expect(
		page.getByRole('status').filter({ hasText: /^We can['’]t reach this browser['’]s storage/ })
	).toBeVisible();
	await openQuestion(page, one);
	await expect(asks(page, one.question)).toBeVisible();
});
