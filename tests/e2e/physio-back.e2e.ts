import { readOutCode } from '../../src/lib/assignment/read-out-code.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { lessonAt, releasedLessons } from '../pages/course.ts';
import { reload } from '../pages/open.ts';
import { addPerson, handedBack, makePlan, startClinic } from '../pages/physio.ts';
import { paste } from '../pages/plan.ts';
import { expect, test } from '../pages/test.ts';

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false });

const cadence = lessonAt('cadence').title;

test('a receipt dated ahead asks first, and shuts out nothing that comes later', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const link = await makePlan(page, 'Technique only');
	const wrong = await handedBack(link, {
		iat: 8_640_000_000_000,
		cadence: 300,
		lessons: { cadence: { done: '0001-01-01', right: 0, asked: 900 } }
	});
	await page.getByRole('button', { name: 'Take back' }).tap();
	await paste(page, wrong);
	await expect(page.getByText('It is dated ahead')).toBeVisible();
	await expect(page.getByText('That day can’t be right')).toBeVisible();
	await expectNoViolations(page, 'a receipt that is dated ahead');
	await page.getByRole('button', { name: 'Keep it all the same' }).tap();
	await expect(page.getByText('300 steps a minute, measured')).toBeVisible();
	await expect(page.getByText('done 1 January 1')).toBeHidden();
	await expect(page.getByText('It was handed back, so it was given.')).toBeVisible();
	await expect(page.getByText('Not given yet')).toBeHidden();

	const today = new Date().toLocaleDateString('en-CA');
	await page.getByRole('button', { name: 'Take back' }).tap();
	await paste(
		page,
		await handedBack(link, {
			iat: Math.floor(Date.now() / 1000) + 30,
			cadence: 164,
			lessons: { cadence: { done: today, right: 4, asked: 4 } }
		})
	);
	await page.getByRole('button', { name: 'Keep it', exact: true }).tap();
	await expect(page.getByText('164 steps a minute, measured')).toBeVisible();
	await expect(page.getByText('4 of 4 questions right')).toBeVisible();
});

test('what was kept can be undone, until something else is looked at', async ({ page }) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const link = await makePlan(page, 'Technique only');
	const mina = page.getByRole('button', { name: /^M Mina N\.|^Mina N\./ });
	await page.getByRole('button', { name: 'Take back' }).tap();
	await paste(
		page,
		await handedBack(link, { questions: ['When?', '\u200B\u3164', 'Why\u0301\u0301?'] })
	);
	await expect(page.getByRole('listitem').filter({ hasText: 'Question for you' })).toHaveCount(2);
	await expect(page.getByText(`Done 20 November: ${cadence}`)).toBeVisible();

	// Pressed again before it is decided: it stays, and says so.
	await page.getByRole('button', { name: 'Take back' }).tap();
	await expect(page.getByText('This is not kept yet.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: 'Mina N.' })).toBeFocused();

	await page.getByRole('button', { name: 'Keep it', exact: true }).tap();
	await expect(page.getByText('What Mina N. handed back is kept.')).toBeVisible();
	await expect(
		page.getByRole('group', { name: 'Questions for you' }).getByRole('checkbox')
	).toHaveCount(2);
	await expect(mina).toContainText('2 questions for you. 1 of 5 done');
	await page.getByRole('button', { name: 'Undo' }).tap();
	await expect(page.getByRole('heading', { name: /^Handed back/ })).toBeHidden();
	await expect(page.getByText('Undone.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1, name: 'Mina N.' })).toBeFocused();
	await reload(page);
	await expect(mina).toContainText('Not given yet');
});

test('a code that is read out lands on the person in sight, and asks where it fits another', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Jo');
	await makePlan(page, 'Technique only');
	await addPerson(page, 'Jo');
	await makePlan(page, 'Technique only');
	await addPerson(page, 'Mina N.');
	await makePlan(page, 'Technique only');
	await page.getByRole('button', { name: 'Take back' }).tap();
	const who = page.getByLabel('Who reads it out?');
	const look = page.getByRole('button', { name: /^Look at the code/ });
	const alerts = page.getByRole('alert').filter({ hasText: /./ });

	await look.tap();
	await expect(alerts).toHaveText(['Pick the person who reads it out.']);
	await who.fill('Jo');
	await expect(page.getByRole('radio', { name: /^Jo .*, added / })).toHaveCount(2);
	await page.getByRole('radio').first().check();
	await expect(look).toHaveText(/for Jo$/);
	await expect(alerts).toHaveCount(0);
	await look.tap();
	await expect(alerts).toHaveText([/A code looks like/]);

	// Another name is another person: nobody stays picked out of sight.
	const code = page.getByLabel('Code', { exact: true });
	const stranger = releasedLessons.find((id) => id === 'surfaces') ?? '';
	await code.fill(readOutCode(['cadence', stranger], releasedLessons));
	await who.fill('Mina');
	await expect(look).toHaveText('Look at the code');
	await look.tap();
	await expect(alerts).toHaveText(['Pick the person who reads it out.']);
	await page.getByRole('radio', { name: /^Mina N\./ }).check();
	await look.tap();

	const ask = page.getByText('Is this the right person?').locator('..');
	await expect(ask).toContainText('they are not in Mina N.’s plan');
	await expect(ask).toContainText(lessonAt('surfaces').title);
	await expectNoViolations(page, 'a code that fits another person');
	await page.getByRole('button', { name: 'No, leave it' }).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'Take back' })).toBeFocused();
});
