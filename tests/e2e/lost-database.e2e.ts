import type { Page } from '@playwright/test';
import { answerThatIs, LEAD } from '../pages/answers.ts';
import { lessonAt, must } from '../pages/course.ts';
import { open, reload } from '../pages/open.ts';
import { addPerson, PASSPHRASE, startClinic } from '../pages/physio.ts';
import { answer, openQuestion, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';

/** A browser that runs out of room, or is cut off, loses a database and keeps the small marks beside it. */
async function loseDatabases(page: Page) {
	await page.goto('course-list.json');
	const lost = await page.evaluate(async () => {
		const all = await indexedDB.databases();
		for (const { name } of all) {
			if (name === undefined) continue;
			const request = indexedDB.deleteDatabase(name);
			await new Promise((resolve) => request.addEventListener('success', resolve));
		}
		return all.length;
	});
	expect(lost).toBeGreaterThan(0);
}

const lesson = lessonAt('can-i-run-again');
const place = { lesson, question: must(lesson.questions[0], 'question') };

test('someone whose progress the browser has lost sees a notice once, with what to do', async ({
	page
}) => {
	const gone = page.getByText('What you did here before is gone');
	await openQuestion(page, place);
	await answer(page, place.question, answerThatIs('best', place.question));
	await expect(tells(page, LEAD.best, place.question)).toBeVisible();
	await expect(gone).toBeHidden();

	await loseDatabases(page);
	await open(page);
	await expect(gone).toBeInViewport();
	await expect(gone).toContainText('bring it back under My progress');
	await reload(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(gone).toBeHidden();
});

test('someone who erased everything sees no notice of a loss', async ({ page }) => {
	await openQuestion(page, place);
	await answer(page, place.question, answerThatIs('best', place.question));
	await open(page, 'progress/');
	await page.getByRole('button', { name: 'Erase everything' }).tap();
	await page.getByRole('button', { name: 'Yes, erase it all' }).tap();
	await expect(page.getByText('Nothing yet. Your lessons and answers gather here.')).toBeVisible();
	await loseDatabases(page);
	await open(page, 'progress/');
	await page.getByRole('heading', { level: 1 }).tap();
	await expect(page.getByText('Nothing yet. Your lessons and answers gather here.')).toBeVisible();
	await expect(page.getByText('What you did here before is gone')).toBeHidden();
});

test('a physio whose list the browser has lost is asked for the backup first', async ({ page }) => {
	const file = await startClinic(page);
	await addPerson(page, 'Mina N.');
	await loseDatabases(page);
	await open(page, 'physio/');
	await expect(page.getByText('The list that was here is gone.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Begin here' })).toBeHidden();
	await page.getByRole('button', { name: 'Begin a new list' }).tap();
	await expect(page.getByRole('heading', { name: 'Begin here' })).toBeFocused();
	await reload(page);
	await page.getByLabel('Choose the backup').setInputFiles(file);
	await page.getByLabel('Passphrase of this backup').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Open it' }).tap();
	await page.getByRole('button', { name: 'Add it' }).tap();
	await expect(page.getByRole('heading', { name: 'Your list' })).toBeVisible();
});
