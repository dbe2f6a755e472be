import { readAssignment } from '../../src/lib/assignment/signature.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { open } from '../pages/open.ts';
import { addPerson, makePlan, startClinic } from '../pages/physio.ts';
import { startButton } from '../pages/plan.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored } from '../pages/until-stored.ts';

const READY = 'Walk and run by minutes, for knee pain from running';

const tokenOf = (link: string) => link.slice(link.indexOf('#') + 1);

test('a physio picks a ready-made programme; it arrives on the phone, and Start keeps it whole', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await page.getByRole('button', { name: 'Add a programme' }).tap();
	const ready = page.getByRole('article', { name: READY });
	await expect(ready).toContainText('Draft: not yet checked by a clinician');
	await expect(ready).toContainText('Not very sure');
	await expect(ready).toContainText('You had a knee operation.');
	await expectNoViolations(page, 'the ready-made programmes');
	await ready.getByRole('button', { name: 'Begin with this one' }).tap();
	const link = await makePlan(page, 'Technique only');
	const read = await readAssignment(tokenOf(link));
	if (!read.ok) throw new Error(read.sentence);
	expect(read.assignment).toMatchObject({
		v: 2,
		programme: { ready: 'knee-pain-minutes', differs: {} }
	});
	await expectNoViolations(page, 'a plan with a programme');
	await untilAllStored(page);

	await open(page, `assignment/#${tokenOf(link)}`);
	const programme = page.getByRole('region', { name: 'Walk-run programme' });
	await expect(programme).toContainText(READY);
	await expect(programme).toContainText('Walk 2 mins, run 3 mins, 3 times');
	await expectNoViolations(page, 'a plan with a programme that came');
	await startButton(page).tap();
	await expect(page.getByRole('region', { name: 'Your plan' })).toBeVisible();
	await untilAllStored(page);
	await open(page, 'assignment/');
	await expect(programme).toContainText('Run 26 mins');
	await expectNoViolations(page, 'my plan with a programme');
});

/** Longest that a new user may take for a plan with a programme, in seconds. */
const A_MINUTE = 60;

test('a physio changes stages, pain numbers and days; a later plan keeps the ids', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const began = Date.now();
	await page.getByRole('button', { name: 'Add a programme' }).tap();
	await page
		.getByRole('article', { name: READY })
		.getByRole('button', { name: 'Begin with this one' })
		.tap();
	await page.getByLabel('Begin with').selectOption('four');
	await page
		.locator('summary')
		.filter({ hasText: /^Stages/ })
		.tap();
	const four = page.getByRole('listitem').filter({ hasText: 'Walk 2, run 4, up to 3.2 km' });
	await expect(four.locator('summary')).toContainText('A large step');
	await four.locator('summary').tap();
	await four.getByLabel('Times').fill('900');
	await expect(four.getByRole('alert')).toHaveText('Write a whole number from 1 to 30.');
	await page.getByRole('button', { name: 'Technique only', exact: true }).tap();
	await page.getByRole('button', { name: 'Save the plan' }).tap();
	await expect(page.getByText('A number in the programme does not fit.')).toBeVisible();
	await four.getByLabel('Times').fill('4');
	const changed = page
		.getByRole('listitem')
		.filter({ hasText: 'Walk 2 mins, run 4 mins, 4 times' });
	await expect(changed.first()).toBeVisible();
	await page
		.locator('summary')
		.filter({ hasText: /^Pain numbers/ })
		.tap();
	await page.getByLabel('In a session').fill('2');
	await page
		.locator('summary')
		.filter({ hasText: /^How often/ })
		.tap();
	await page.getByLabel('Tuesday').check();
	await expectNoViolations(page, 'a programme that is changed');
	const link = await makePlan(page, 'Technique only');
	expect((Date.now() - began) / 1000).toBeLessThan(A_MINUTE);
	const read = await readAssignment(tokenOf(link));
	if (!read.ok) throw new Error(read.sentence);
	expect(read.assignment.programme).toMatchObject({
		ready: 'knee-pain-minutes',
		differs: { start: 'four', days: [2], pain: { during: 2 } }
	});
	await expect(page.getByText('Begin with stage 4:')).toBeVisible();
});

test('the handout has a box and a line for each session, and a plan too long for a code is printed', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await page.getByRole('button', { name: 'Add a programme' }).tap();
	await page.getByRole('button', { name: 'Write my own, in minutes' }).tap();
	await makePlan(page, 'Technique only');
	await expect(page.getByText('Whoever holds the link can read the programme.')).toBeVisible();
	const paper = page.locator('.handout table');
	await expect(paper).toContainText('1. Walk 1 min, run 1 min');
	await expect(paper.locator('.box')).toHaveCount(3);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);

	await page
		.locator('summary')
		.filter({ hasText: /^Stops and rules/ })
		.tap();
	const words = (from: number) =>
		Array.from({ length: 60 }, (_, at) => ((from + at) * 7919).toString(36))
			.join(' ')
			.slice(0, 240);
	await page.getByLabel('If something swells').fill(words(1));
	await page.getByLabel('When to go on').fill(words(100));
	await page.getByLabel('When to stay').fill(words(200));
	await page.getByLabel('When to go back').fill(words(300));
	await makePlan(page, 'Technique only');
	await expect(page.getByText('This plan is too long for a code.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Print handout' })).toBeVisible();
	await expect(page.locator('.handout')).toContainText('It is too long for a code.');
	await expect(page.locator('.handout')).toContainText(words(300));
});
