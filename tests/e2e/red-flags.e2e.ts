import type { Page } from '@playwright/test';
import { answerThatIs, LEAD } from '../pages/answers.ts';
import { clinic, lessonAt, must, redFlags } from '../pages/course.ts';
import { alive, open } from '../pages/open.ts';
import { answer, asks, openQuestion, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { heading } from '../pages/walk.ts';

const lesson = lessonAt('backs-and-discs');
const question = must(lesson.questions[0], 'question');
const step = must(lesson.steps[2], 'third step');
const at = `lessons/${lesson.slug}/`;

const signs = (page: Page) =>
	page.getByRole('heading', { level: 1, name: 'Stop and get help', exact: true });

/** One tap on what leads to the signs, and the browser's way back. */
async function thereAndBack(page: Page) {
	const address = page.url();
	await page
		.getByRole('link', { name: /^(Get help|Stop and get help)$/ })
		.filter({ visible: true })
		.first()
		.tap();
	await expect(signs(page)).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(address);
	await expect(signs(page)).toBeHidden();
}

const PAGES = {
	home: '',
	'all lessons': 'lessons/',
	myths: 'myths/',
	'my summary': 'summary/',
	'my diary': 'diary/',
	'my goal': 'goal/',
	'something hurts': 'hurts/',
	'my progress': 'progress/',
	words: 'words/',
	sources: 'sources/',
	about: 'about/',
	'the start of a lesson': at,
	'the end of a lesson': `${at}#end`,
	'the questions to try again': `${at}#again`
};

test('the signs are one tap away from every kind of page, without scrolling', async ({ page }) => {
	test.slow();
	for (const [name, path] of Object.entries(PAGES)) {
		await test.step(name, async () => {
			await open(page, path);
			await expect(page.getByRole('link', { name: 'Get help', exact: true })).toBeInViewport();
			await thereAndBack(page);
		});
	}
});

test('the signs are one tap away from a step, and back leads to it', async ({ page }) => {
	await open(page, `${at}#${step.id}`);
	await page.mouse.wheel(0, 2000);
	await thereAndBack(page);
	await expect(heading(page, step.title)).toBeVisible();
});

test('the signs are one tap away from a question, before and after its answer', async ({
	page
}) => {
	await openQuestion(page, { lesson, question });
	await thereAndBack(page);
	await expect(asks(page, question)).toBeVisible();
	await answer(page, question, answerThatIs('other', question));
	await expect(tells(page, LEAD.other, question)).toBeVisible();
	await thereAndBack(page);
	await expect(tells(page, LEAD.other, question)).toBeVisible();
});

test('the signs are one tap away from an address that leads nowhere', async ({ page, faults }) => {
	await page.goto('lessons/nothing/');
	faults.length = 0; // The browser logs the missing page.
	await page.getByRole('link', { name: /Stop and get help$/ }).tap();
	await expect(signs(page)).toBeVisible();
});

test('they say what you notice, what to do, how fast, and whom to call', async ({ page }) => {
	await open(page, 'red-flags/');
	const TITLES = {
		now: 'Get help now',
		today: 'See someone today',
		'this-week': 'See someone this week'
	};
	for (const flag of redFlags.flags) {
		const region = page.getByRole('region', { name: TITLES[flag.speed], exact: true });
		const sign = region
			.getByRole('article')
			.filter({ has: page.getByRole('heading', { name: flag.name, exact: true }) });
		for (const line of flag.notice) await expect(sign.getByText(line)).toBeVisible();
		await expect(sign).toContainText(flag.do);
		const number = flag.call && clinic.numbers[flag.call]?.number;
		if (number) {
			await expect(sign.getByRole('link', { name: `Call ${number}` })).toHaveAttribute(
				'href',
				`tel:${number.replaceAll(' ', '')}`
			);
		}
	}
	for (const { label, number } of Object.values(clinic.numbers)) {
		await expect(page.getByRole('link', { name: `${label}: ${number}` })).toHaveAttribute(
			'href',
			`tel:${number.replaceAll(' ', '')}`
		);
	}
	await expect(page.getByText('Not in Australia?')).toBeVisible();
});

test('the emergency number is the strongest thing on the page', async ({ page }) => {
	await open(page, 'red-flags/');
	const { label, number } = must(clinic.numbers['emergency'], 'emergency number');
	const ground = (of: ReturnType<typeof page.getByRole>) =>
		of.first().evaluate((node) => getComputedStyle(node).backgroundColor);
	const bare = await ground(page.getByRole('button', { name: 'Print this page' }));
	for (const name of [`${label}: ${number}`, `Call ${number}`]) {
		expect(await ground(page.getByRole('link', { name, exact: true })), name).not.toBe(bare);
	}
});

test('they print on one A4 page', async ({ page }) => {
	await open(page, 'red-flags/');
	await alive(page);
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	await page.emulateMedia({ media: 'print' });
	for (const flag of redFlags.flags) {
		await expect(page.getByRole('heading', { name: flag.name, exact: true })).toBeVisible();
		await expect(page.getByText(flag.do).first()).toBeVisible();
	}
});
