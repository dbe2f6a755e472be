import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../browser.ts';
import { answerThatIs } from '../pages/answers.ts';
import { lessonAt } from '../pages/course.ts';
import { alive } from '../pages/open.ts';
import { answer, asks } from '../pages/question.ts';
import { goOn } from '../pages/walk.ts';
import { seeded, seedsToRun } from '../seeds.ts';

/**
 * The tab is killed at a random moment of a lesson, again and again. Whatever feedback showed was a
 * promise: it is there when the lesson is opened again. `npm run test:faults` does it 200 times.
 */
const lesson = lessonAt('can-i-run-again');
/** The kill comes within so many milliseconds after some question's feedback: time for the next. */
const WITHIN = 800;

let context: BrowserContext;
const folder = mkdtempSync(join(tmpdir(), 'back-to-running-'));

test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ baseURL }) => {
	context = await chromium.launchPersistentContext(folder, {
		...launchOptions(),
		baseURL: baseURL ?? '',
		hasTouch: true,
		isMobile: true,
		viewport: { width: 390, height: 844 },
		serviceWorkers: 'block'
	});
});
test.afterAll(async () => {
	await context.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Works the lesson until the page dies. Notes each question whose feedback was on the screen. */
async function work(page: Page, told: Set<string>, ontold: () => void): Promise<void> {
	await page.goto(`lessons/${lesson.slug}/#question-${lesson.questions[0]?.id ?? ''}`);
	await alive(page);
	ontold();
	for (const question of lesson.questions) {
		await asks(page, question).waitFor();
		await answer(page, question, answerThatIs('best', question));
		await page.getByRole('heading', { name: question.takeaway }).waitFor();
		told.add(question.id);
		ontold();
		await goOn(page);
	}
}

const kept = (page: Page) =>
	page.evaluate(async () => {
		const name = (await indexedDB.databases()).find(({ name = '' }) => /running:/.test(name))?.name;
		if (name === undefined) return [];
		const open = indexedDB.open(name);
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('refused'));
			});
		const database = await done(open);
		const all = (await done(database.transaction('attempts').objectStore('attempts').getAll())) as {
			question: string;
		}[];
		database.close();
		return all.map(({ question }) => question);
	});

for (const seed of seedsToRun(20)) {
	test(`nothing that was acknowledged is lost when the tab is killed (seed ${String(seed)})`, async () => {
		const random = seeded(seed);
		const page = await context.newPage();
		await page.goto('404.html');
		await page.evaluate(async () => {
			localStorage.clear();
			for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
		});
		const told = new Set<string>();
		const devtools = await context.newCDPSession(page);
		const dead = new Promise<void>((resolve) => page.once('crash', () => resolve()));
		const after = Math.floor(random() * (lesson.questions.length + 1));
		const kill = () => void devtools.send('Page.crash').catch(() => {});
		const working = work(page, told, () => {
			if (told.size === after) setTimeout(kill, random() * WITHIN);
		}).catch(kill);
		await dead;
		await working;
		await page.close();

		const again = await context.newPage();
		await again.goto('404.html');
		const there = await kept(again);
		expect(told.size).toBeGreaterThanOrEqual(after);
		expect(there, `seed ${String(seed)}: what was told and what is kept`).toEqual(
			expect.arrayContaining([...told])
		);
		await again.goto(`lessons/${lesson.slug}/`);
		await alive(again);
		const last = [...told].at(-1);
		const question = lesson.questions.find(({ id }) => id === last);
		if (question) {
			await again.goto(`lessons/${lesson.slug}/#question-${question.id}`);
			await expect(again.getByRole('heading', { name: question.takeaway })).toBeVisible();
		}
		await again.close();
	});
}
