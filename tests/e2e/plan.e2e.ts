import { generateKeyPair, exportJWK } from 'jose';
import type { PublicKey } from '../../src/lib/assignment/key.ts';
import { encryptReceipt } from '../../src/lib/assignment/receipt.ts';
import { untilAllStored } from '../pages/until-stored.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { backupOf, chooseFile } from '../pages/backup.ts';
import { aClinic } from '../pages/clinic.ts';
import { counting, openLab } from '../pages/cadence-lab.ts';
import { lessonAt, lessons as course } from '../pages/course.ts';
import { open, reload } from '../pages/open.ts';
import { paste, seedDone, startButton, startPlan } from '../pages/plan.ts';
import { expect, test } from '../pages/test.ts';

const clinic = await aClinic();

test('a link says who, what and by when, and keeps nothing before Start', async ({ page }) => {
	const token = await clinic.plan({
		due: '2031-03-20',
		cadence: 168,
		note: 'Do these first.\n<b>Slowly</b>',
		lessons: ['surfaces', 'cadence', 'swimming']
	});
	await open(page, `assignment/#${token}`);
	await expect(
		page.getByRole('heading', { name: 'This says it is from Priya at Park Physio' })
	).toBeFocused();
	await expect(page).toHaveURL(/\/assignment\/$/);
	const main = page.getByRole('main');
	await expect(main).toContainText('Thursday 20 March 2031');
	await expect(main).toContainText('168 steps a minute');
	await expect(main).toContainText('<b>Slowly</b>');
	await expect(main).toContainText('This course does not have: swimming.');
	await expect(main.locator('b')).toHaveCount(0);
	await expectNoViolations(page, 'a plan that came');

	await page.getByRole('button', { name: 'Not for me' }).tap();
	await expect(page.getByText('Nothing was kept.')).toBeVisible();
	await reload(page);
	await expect(page.getByRole('heading', { name: 'Add my plan' })).toBeVisible();
	expect((await backupOf(page)).notes).toEqual([]);
});

test('once started, the course shows the plan first and the rest stays open', async ({ page }) => {
	await startPlan(page, await clinic.plan({ due: '2031-03-20', note: 'Go gently.', cadence: 168 }));
	const plan = page.getByRole('region', { name: 'Your plan' });
	// Nobody can check a link: who sent it is a fact once the patient has said so.
	await expect(plan).toContainText(
		'A plan of 2 lessons, from a link that says it is from Priya at Park Physio'
	);
	await expectNoViolations(page, 'home with a plan that nobody has confirmed');
	await plan.getByRole('button', { name: 'Yes, this is from my physio' }).tap();
	await expect(plan).toContainText('Priya set 2 lessons for you');
	await reload(page);
	await expect(plan).toContainText('Priya set 2 lessons for you');
	await expect(plan).toContainText('0 of 2 done. Finish by Thursday 20 March 2031.');
	await expect(plan).toContainText('Go gently.');
	const dock = page.getByRole('region', { name: 'Your next step' });
	await expect(dock).toContainText(lessonAt('surfaces').title);
	await expectNoViolations(page, 'home with a plan');

	await seedDone(page, { surfaces: '2026-01-02' });
	await open(page, 'lessons/surfaces/#end');
	await page.getByRole('heading', { name: 'What to hold on to' }).tap();
	await expect(page.getByText(`Next in your plan: ${lessonAt('cadence').title}`)).toBeVisible();

	await seedDone(page, { cadence: '2026-01-03' });
	await open(page, 'lessons/cadence/#end');
	await page.getByRole('heading', { name: 'What to hold on to' }).tap();
	await expect(page.getByText('That’s everything Priya set.')).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Hand it back' }).tap();
	await expect(
		page.getByRole('heading', { level: 1, name: 'Hand it back to Priya' })
	).toBeVisible();
});

test('a plan is one sheet of paper, before Start and after, with its words and no buttons', async ({
	page
}) => {
	const note = 'Walk first for five minutes. If your calf gets tight, stop and walk home. ';
	const [end] = note.split('.');
	const claims = { due: '2031-03-20', cadence: 168, note: note.repeat(3) };
	const everything = course.map(({ slug }) => slug);
	async function onePage(what: string) {
		for (const format of ['A4', 'Letter']) {
			const pdf = (await page.pdf({ format })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page\b/g), `${what}, ${format}`).toHaveLength(1);
		}
		await page.emulateMedia({ media: 'print' });
		const main = page.getByRole('main');
		await expect(main).toContainText(end ?? '');
		await expect(main.getByText('168 steps a minute', { exact: true })).toBeVisible();
		await expect(main.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await page.emulateMedia({ media: null });
	}
	for (const lessons of [everything.slice(0, 7), everything]) {
		const what = `${String(lessons.length)} lessons`;
		await open(page, `assignment/#${await clinic.plan({ ...claims, lessons })}`);
		await expect(startButton(page)).toBeVisible();
		await onePage(`${what} before Start`);
		await startButton(page).tap();
		await expect(page.getByRole('region', { name: 'Your plan' })).toBeVisible();
		await open(page, 'assignment/');
		await expect(page.getByRole('button', { name: 'Leave this plan' })).toBeVisible();
		await onePage(what);
	}
});

test('can be left, and that can be undone', async ({ page }) => {
	await startPlan(page, await clinic.plan());
	await open(page, 'assignment/');
	await page.getByRole('button', { name: 'Yes, this is from my physio' }).tap();
	await expect(page.getByRole('heading', { name: 'Plan from Priya' })).toBeVisible();
	await expectNoViolations(page, 'my plan');
	await page.getByRole('button', { name: 'Leave this plan' }).tap();
	await expect(page.getByRole('heading', { name: 'Plan from Priya' })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).tap();
	await expect(page.getByRole('heading', { name: 'Plan from Priya' })).toBeVisible();
});

test('its step target ends with it', async ({ page }) => {
	const number = page.getByText(/Your physio’s number: 1/);
	const askedFor = page.getByLabel('Did your physio give you a number?');
	const now = Math.floor(Date.now() / 1000);
	await startPlan(page, await clinic.plan({ iat: now - 50, cadence: 186 }));
	await openLab(page, counting);
	await expect(number).toHaveText('Your physio’s number: 186');

	// Changed: the physio took the number out.
	await startPlan(page, await clinic.plan({ iat: now - 40, note: 'Leave your steps.' }));
	await openLab(page, counting);
	await expect(askedFor).toBeVisible();
	await expect(number).toBeHidden();

	// Left.
	await startPlan(page, await clinic.plan({ iat: now - 30, cadence: 186 }));
	await open(page, 'assignment/');
	await page.getByRole('button', { name: 'Leave this plan' }).tap();
	await untilAllStored(page);
	await openLab(page, counting);
	await expect(askedFor).toBeVisible();
});

test('a Start that was a slip is undone: the plan from before is back, at once or later', async ({
	page
}) => {
	const plan = page.getByRole('region', { name: 'Your plan' });
	await startPlan(page, await clinic.plan({ cadence: 168 }));
	await plan.getByRole('button', { name: 'Yes, this is from my physio' }).tap();
	await untilAllStored(page);
	const stranger = await aClinic('Раrk Рhysio', 'Sam');
	await startPlan(page, await stranger.plan({ cadence: 240 }));
	await expect(plan).toContainText('says it is from Sam');
	await expect(plan).toContainText('It took the place of your plan from Priya.');
	await expectNoViolations(page, 'home after a plan was replaced');
	await plan.getByRole('button', { name: 'Undo' }).tap();
	await expect(plan).toContainText('Priya set 2 lessons for you');

	// The other one is kept as well, as for someone with two physios.
	await open(page, 'assignment/');
	await expect(page.getByText('Sam, Раrk Рhysio: 2 lessons, 240 steps a minute')).toBeVisible();
	await expectNoViolations(page, 'my plan with one from before');
	await page.getByRole('button', { name: 'Bring it back' }).tap();
	await expect(page.getByRole('heading', { name: 'This says it is from Sam' })).toBeVisible();
	await page.getByRole('button', { name: 'Bring it back' }).tap();
	await expect(page.getByRole('heading', { name: 'Plan from Priya' })).toBeVisible();
	await page.getByRole('button', { name: 'Forget it' }).tap();
	await expect(page.getByRole('heading', { name: 'Plans you had before' })).toBeHidden();
});

test('a newer one replaces it; older, changed or from elsewhere, it asks first', async ({
	page
}) => {
	const now = Math.floor(Date.now() / 1000);
	const token = await clinic.plan({ iat: now - 100, jti: 'the-first-one' });
	await startPlan(page, token);
	const impostor = await aClinic('River Clinic', 'Sam');
	for (const [other, said] of [
		[token, 'You have this plan already. Nothing changes.'],
		[await clinic.plan({ iat: now - 200 }), 'It is older than the plan you have.'],
		[await clinic.plan({ iat: now - 100, jti: 'another-one' }), 'but it is not the same'],
		[await clinic.plan({ iat: now + 90_000 }), 'It says it was made in the future.'],
		[
			await impostor.plan(),
			'This is not from the physio of your plan (Priya, Park Physio). If you start it, that plan is replaced.'
		]
	] as const) {
		await open(page, `assignment/#${other}`);
		await expect(page.getByRole('main')).toContainText(said);
		await page.getByRole('button', { name: 'Not for me' }).tap();
	}
	await open(page, `assignment/#${await clinic.plan({ iat: now, lessons: ['footwear'] })}`);
	await expect(page.getByRole('main')).toContainText('It takes the place of your plan.');
	await startButton(page).tap();
	await expect(page.getByRole('region', { name: 'Your plan' })).toContainText(
		'A plan of one lesson'
	);
});

test('what is no plan is refused with what to do next, and nothing changes', async ({ page }) => {
	await open(page, 'assignment/');
	const token = await clinic.plan();
	const keys = await generateKeyPair('ES256', { extractable: true });
	const enc = (await exportJWK(keys.publicKey)) as PublicKey;
	const receipt = await encryptReceipt(
		{ v: 1, jti: 'a-plan-of-mine', iat: 1, lessons: {}, questions: [], course: '1' },
		enc
	);
	const unknown = await clinic.plan({ lessons: ['swimming'] });
	for (const [text, said] of [
		['', 'Paste the link first.'],
		['https://example.org/', 'This is a code for something else.'],
		[token.slice(0, 300), 'Part of this is missing or was changed on the way.'],
		[token.slice(0, -20), 'Part of this is missing or was changed on the way.'],
		[`${token.slice(0, 300)}A${token.slice(301)}`, 'Part of this is missing or was changed'],
		[unknown, 'None of the lessons in this plan are in this course.'],
		[receipt, 'This is what a patient hands back to a physio']
	] as const) {
		await paste(page, text);
		await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
	}
	const link = new URL(`assignment/#${token}`, page.url()).href;
	await paste(page, `Hello, here is your plan:\n${link}`);
	await expect(startButton(page)).toBeVisible();
});

test('is read from a mail that wrapped, quoted and broke the link', async ({ page }) => {
	await open(page, 'assignment/');
	const link = encodeURIComponent(`https://clinic.example/assignment/#${await clinic.plan()}`);
	const wrapped = `https://eur03.safelinks.protection.outlook.com/?url=${link}&data=05%7C02`;
	const quoted = (`Hello Mina, *${wrapped}*`.match(/.{1,72}/g) ?? []).map((line) => `> ${line}`);
	await paste(page, `${'Thank you, see you soon.\n'.repeat(400)}${quoted.join('\r\n')}`);
	await expect(startButton(page)).toBeVisible();
});

test('comes as a file too', async ({ page }) => {
	await open(page, 'assignment/');
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'back-to-running-plan.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from(`https://clinic.example/assignment/#${await clinic.plan()}\n`)
	});
	await expect(startButton(page)).toBeVisible();
});

test('a progress file says that it holds a plan, and whose; added, it is asked about', async ({
	page
}) => {
	const plan = page.getByRole('region', { name: 'Your plan' });
	const stranger = await aClinic('River Clinic', 'Sam');
	await startPlan(page, await stranger.plan({ cadence: 240, lessons: ['footwear'] }));
	await plan.getByRole('button', { name: 'Yes, this is from my physio' }).tap();
	const planted = await backupOf(page);
	const newer = JSON.stringify(planted).replace(
		/"at":\d+\},"earlier"/,
		`"at":${Date.now() + 60_000}},"earlier"`
	);
	await startPlan(page, await clinic.plan());
	await open(page, 'progress/');
	await chooseFile(page, newer);
	const ask = page.getByRole('group', { name: 'Add this copy?' });
	await expect(ask).toContainText('a plan of one lesson, with a step target of 240 steps a minute');
	await expect(ask).toContainText('It says it is from Sam at River Clinic.');
	await expect(ask).toContainText('take the place of your plan from Priya at Park Physio.');
	await ask.getByRole('button', { name: 'Add it' }).tap();
	await expect(page.getByText('Your progress is added here.')).toBeVisible();
	await open(page);
	await expect(plan).toContainText('from a link that says it is from Sam at River Clinic');
});
