import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extractToken } from '../../src/lib/assignment/link.ts';
import { readReadOutCode } from '../../src/lib/assignment/read-out-code.ts';
import { answerThatIs, LEAD } from '../pages/answers.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { aClinic } from '../pages/clinic.ts';
import { lessonAt, must, releasedLessons } from '../pages/course.ts';
import { open } from '../pages/open.ts';
import { seedDone, startPlan } from '../pages/plan.ts';
import { answer, openQuestion, tells } from '../pages/question.ts';
import { readCode } from '../pages/read-code.ts';
import { expect, test } from '../pages/test.ts';

const clinic = await aClinic();

function receiptIn(text: string): string {
	const found = extractToken(text);
	if (!found.ok || found.kind !== 'receipt') throw new Error('no receipt in this text');
	return found.token;
}

async function fileOf(page: Page): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a file' }).tap()
	]);
	expect(download.suggestedFilename()).toBe('back-to-running.receipt');
	return readFile(await download.path(), 'utf8');
}

test('says all that it holds in words, and holds that alone', async ({ page }) => {
	await startPlan(page, await clinic.plan({ jti: 'plan-of-this-story' }));
	await seedDone(page, { surfaces: '2026-01-02', footwear: '2026-01-03' });
	const lesson = lessonAt('cadence');
	const question = must(lesson.questions[0], 'question');
	await openQuestion(page, { lesson, question });
	await answer(page, question, answerThatIs('other', question));
	// Its feedback is the promise that it is kept.
	await expect(tells(page, LEAD.other, question)).toBeVisible();

	await open(page, 'hand-back/');
	const main = page.getByRole('main');
	await expect(main).toContainText('1 of 2 lessons done, and on which day');
	await expect(main).toContainText('0 of 1 question right the first time');
	await expect(main).toContainText('No questions from you yet');
	await main.getByText('What to hold on to').tap();
	await expect(main.getByText(must(lessonAt('surfaces').summary[0], 'line'))).toBeVisible();
	await page.getByLabel('When can I start?').check();
	await page.getByLabel('Your own question').fill('Can I run to <work>?');
	await page.getByRole('button', { name: 'Add', exact: true }).tap();
	await expect(main).toContainText('2 questions from you');
	await expectNoViolations(page, 'hand back');

	// More than there is room for: what stays behind is named.
	const ready = page.getByRole('group', { name: 'Questions to ask my physio' });
	const boxes = await ready.getByRole('checkbox').all();
	const last = must(boxes.at(-1), 'ready-made question');
	for (const box of boxes) await box.check();
	for (const more of ['Second own', 'Third own']) {
		await page.getByLabel('Your own question').fill(more);
		await page.getByRole('button', { name: 'Add', exact: true }).tap();
		await expect(ready.or(main).getByText(more).first()).toBeVisible();
	}
	await expect(main).toContainText('10 questions from you');
	await expect(main).toContainText(/No room for: “.+”/);
	for (const more of ['Second own', 'Third own']) {
		await page.getByRole('button', { name: new RegExp(`Take out.*${more}`) }).tap();
	}
	for (const box of boxes) await box.uncheck();
	await page.getByLabel('When can I start?').check();
	await expect(last).not.toBeChecked();
	await expect(main).toContainText('2 questions from you');

	const receipt = await clinic.open(receiptIn(await fileOf(page)));
	expect(receipt).toEqual({
		v: 1,
		jti: 'plan-of-this-story',
		iat: expect.any(Number) as unknown,
		lessons: {
			surfaces: { done: '2026-01-02', right: 0, asked: 0 },
			cadence: { done: null, right: 0, asked: 1 }
		},
		questions: ['Can I run to <work>?', 'When can I start?'],
		course: expect.stringMatching(/./) as unknown
	});

	// Only where the patient wants it known does it say which question was missed.
	await page.getByLabel('Which one was not, so that you can talk about it').check();
	expect((await clinic.open(receiptIn(await fileOf(page)))).missed).toEqual([question.id]);
});

test('shows a code that another program reads, and one to read out', async ({ page }) => {
	await startPlan(page, await clinic.plan({ jti: 'plan-of-the-codes' }));
	await seedDone(page, { surfaces: '2026-01-02' });
	await open(page, 'hand-back/');
	await page.getByLabel('When can I start?').check();
	await page.getByRole('button', { name: 'Show Priya' }).tap();
	const dialog = page.getByRole('dialog', { name: 'Ask Priya to scan this' });
	await expect(dialog).toContainText('Nothing is sent over the internet');
	const receipt = await clinic.open(receiptIn(await readCode(dialog.getByRole('img'))));
	expect(receipt).toMatchObject({ jti: 'plan-of-the-codes', questions: ['When can I start?'] });

	const code = must(/RUN(-[0-9A-Z]+)+/.exec(await dialog.innerText())?.[0], 'code');
	expect(readReadOutCode(code, releasedLessons)).toEqual({ ok: true, done: ['surfaces'] });
	await expectNoViolations(page, 'the code');
	await dialog.getByRole('button', { name: 'Done' }).tap();
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: 'Show Priya' })).toBeFocused();
});

test('without room for the questions, the code leaves them out and says so', async ({ page }) => {
	await startPlan(page, await clinic.plan());
	await open(page, 'hand-back/');
	for (let count = 0; count < 8; count += 1) {
		// Letters and digits at random: whatever packs them gains little.
		const words = Array.from({ length: 40 }, (_, index) =>
			Math.floor(Math.abs(Math.sin(index * 40 + count)) * 36 ** 6).toString(36)
		);
		await page.getByLabel('Your own question').fill(words.join(' ').slice(0, 200));
		await page.getByRole('button', { name: 'Add', exact: true }).tap();
		await expect(page.getByLabel('Your own question')).toHaveValue('');
	}
	await page.getByRole('button', { name: 'Show Priya' }).tap();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText(
		'Your questions are too long for a code. Save the file as well'
	);
	const token = receiptIn(await readCode(dialog.getByRole('img')));
	expect((await clinic.open(token)).questions).toEqual([]);
	await dialog.getByRole('button', { name: 'Done' }).tap();
	expect((await clinic.open(receiptIn(await fileOf(page)))).questions).toHaveLength(8);
});

test('without a plan the summary is there to print and to share as text', async ({ page }) => {
	await seedDone(page, { surfaces: '2026-01-02' });
	await open(page, 'hand-back/');
	await page.getByRole('link', { name: 'See my summary' }).tap();
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'share', {
			value: ({ text }: ShareData) => {
				document.body.dataset['shared'] = text;
				return Promise.resolve();
			}
		});
	});
	await page.getByRole('button', { name: 'Share as text' }).tap();
	await expect(page.getByText('Handed to the other app.')).toBeVisible();
	const shared = await page.evaluate(() => document.body.dataset['shared']);
	expect(shared).toContain(must(lessonAt('surfaces').summary[0], 'line'));
});
