import { readFile } from 'node:fs/promises';
import { extractToken } from '../../src/lib/assignment/link.ts';
import { encryptReceipt } from '../../src/lib/assignment/receipt.ts';
import { readAssignment } from '../../src/lib/assignment/signature.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { saved } from '../pages/backup.ts';
import { tabTo } from '../pages/keyboard.ts';
import { open, reload } from '../pages/open.ts';
import { addPerson, makePlan, PASSPHRASE, SITE, startClinic } from '../pages/physio.ts';
import { paste } from '../pages/plan.ts';
import { readCode } from '../pages/read-code.ts';
import { expect, test } from '../pages/test.ts';

/** What the link carries, as a patient's phone reads it. */
async function carried(link: string) {
	const read = await readAssignment(link.slice(link.indexOf('#') + 1));
	if (!read.ok) throw new Error(read.sentence);
	return read.assignment;
}

test('a physio makes a plan, gives its link, and takes back what comes', async ({ page }) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await page.getByLabel('1 week', { exact: false }).check();
	await page.getByLabel('Note to Mina N.').fill('Take it easy, Mina.');
	await expect(page.getByText('seems to hold the person’s name')).toBeVisible();
	await page.getByLabel('Note to Mina N.').fill('Take it easy.');
	const link = await makePlan(page, 'Technique only');
	expect(link.startsWith(`${SITE}assignment/#ey`)).toBe(true);
	const plan = await carried(link);
	expect(plan).toMatchObject({ clinic: 'Park Physio', by: 'Priya', note: 'Take it easy.' });
	expect(JSON.stringify(plan)).not.toContain('Mina');
	await expectNoViolations(page, 'a person with a plan');

	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copy' }).tap();
	await expect(page.getByText(/^Given .* It was/)).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

	const receipt = {
		v: 1 as const,
		jti: plan.jti,
		iat: plan.iat + 60,
		lessons: { cadence: { done: '2026-11-20', right: 4, asked: 5 } },
		missed: ['cadence-180'],
		cadence: 162,
		questions: ['When can I <b>start</b>?'],
		course: '1'
	};
	const token = await encryptReceipt(receipt, plan.enc);
	await page.getByRole('button', { name: 'To the list' }).tap();
	await page.getByRole('button', { name: 'Take back' }).tap();
	await paste(page, link);
	await expect(page.getByText('This is a plan for a patient')).toBeVisible();
	await paste(page, `Here: ${SITE}physio/#r=${token}`);
	await expect(page.getByText('Handed back with this plan’s code')).toBeVisible();
	await expect(page.getByText('162 steps a minute')).toBeVisible();
	await expectNoViolations(page, 'before it is kept');
	await page.getByRole('button', { name: 'Keep it' }).tap();

	await expect(page.getByRole('heading', { name: /^Handed back/ })).toBeVisible();
	await expect(page.getByText('done 20 November')).toBeVisible();
	await page.getByRole('button', { name: 'To the list' }).tap();
	const mina = page.getByRole('button', { name: 'Mina N.' });
	await expect(mina).toContainText('1 question for you');
	await mina.tap();
	await page.getByLabel('When can I <b>start</b>?').check();
	await page.getByRole('button', { name: 'To the list' }).tap();
	await expect(mina).toContainText('Handed back');
	await expectNoViolations(page, 'the list');

	// The same again, opened as a link: it says so, and leaves the address.
	await page.goto(`physio/#r=${token}`);
	await expect(page.getByText('This was handed in before.')).toBeVisible();
	expect(page.url()).not.toContain('#');
});

test('a plan that was given gets a new link when it changes, by keyboard', async ({ page }) => {
	await startClinic(page);
	await addPerson(page, 'Ray');
	const first = await carried(await makePlan(page, 'Beginner'));
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const copy = page.getByRole('button', { name: 'Copy' });
	await tabTo(page, copy);
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^Given .* It was/)).toBeVisible();

	await page.getByRole('heading', { level: 1 }).focus();
	const down = page.getByRole('button', { name: 'Down' }).first();
	await tabTo(page, down);
	await page.keyboard.press('Enter');
	await expect(page.getByText('is now 2 of 6.')).toBeAttached();
	await expect(page.locator(':focus')).toHaveAccessibleName('Down');
	await tabTo(page, page.getByRole('button', { name: 'Save the plan' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('give Ray the new link').first()).toBeVisible();
	const second = await carried(await page.getByLabel('Link', { exact: true }).inputValue());
	expect(second.jti).not.toBe(first.jti);
	expect(second.lessons.slice(0, 2)).toEqual([first.lessons[1], first.lessons[0]]);
});

test('the handout is one page, never names the patient, and its code is read', async ({
	browser,
	baseURL
}) => {
	// As fine as a printer of 288 dots an inch.
	const context = await browser.newContext({ baseURL, deviceScaleFactor: 3, hasTouch: true });
	const page = await context.newPage();
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await page
		.getByLabel('Note to Mina N.')
		.fill('Stop and call me if it doesn’t feel right. '.repeat(5));
	const link = await makePlan(page, 'Everything');
	const handout = page.locator('.handout');
	await expect(handout).toBeAttached();
	for (const format of ['A4', 'Letter']) {
		const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
	}
	await page.emulateMedia({ media: 'print' });
	await expect(handout).toContainText('From Priya, Park Physio');
	await expect(handout).not.toContainText('Mina');
	await expect(handout).toContainText('Draft: not yet checked by a clinician');
	const code = await handout.locator('svg').boundingBox();
	expect(code?.width).toBeGreaterThanOrEqual((45 / 25.4) * 96 - 1);
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	const printed = extractToken(await readCode(handout.locator('svg'), 'device'));
	expect(printed).toEqual(extractToken(link));
	await context.close();
});

test('paper holds every line of the note, beside any number of lessons', async ({ page }) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const end = 'If your calf swells, stop and call me';
	const ten = Array.from({ length: 9 }, (_, line) => `${String(line + 1)}. Walk for a bit`);
	const notes = [
		[...ten, end].join('\n'),
		`${'Walk first. '.repeat(30).slice(0, 239 - end.length)} ${end}`,
		`${'1\n'.repeat(90)}${end}`
	];
	for (const note of notes) {
		for (const set of ['Technique only', 'Everything']) {
			await page.getByLabel('Note to Mina N.').fill(note);
			await page.getByRole('button', { name: set, exact: true }).tap();
			await page.getByRole('button', { name: 'Save the plan' }).tap();
			const handout = page.locator('.handout');
			await expect(handout).toContainText(end);
			await page.emulateMedia({ media: 'print' });
			// A4 without its margins.
			await page.setViewportSize({ width: 718, height: 1047 });
			const last = await handout.locator('.note').evaluate((node, words) => {
				const text = [...node.querySelectorAll('bdi')].at(-1)?.firstChild;
				const range = document.createRange();
				const from = (text?.textContent ?? '').lastIndexOf(words);
				if (text) range.setStart(text, from);
				if (text) range.setEnd(text, from + words.length);
				const place = range.getBoundingClientRect();
				// Whatever cuts off what flows out of it would cut these words off.
				const cut: string[] = [];
				for (let at: Element | null = node; at; at = at.parentElement) {
					const box = at.getBoundingClientRect();
					if (getComputedStyle(at).overflow !== 'visible' && place.bottom > box.bottom + 1)
						cut.push(at.className);
				}
				return { bottom: place.bottom, cut };
			}, end);
			expect(last.cut, `${set}: ${note}`).toEqual([]);
			if (note !== notes[2]) expect(last.bottom, `${set}: ${note}`).toBeLessThan(1047);
			const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
			if (note !== notes[2]) expect(pdf.match(/\/Type\s*\/Page\b/g), note).toHaveLength(1);
			await page.emulateMedia({ media: null });
			await page.setViewportSize({ width: 390, height: 844 });
		}
	}
});

test('the list hides after five minutes, and a draft stays', async ({ page }) => {
	await page.clock.install();
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await page.getByLabel('Note to Mina N.').fill('Half a note');
	await page.clock.runFor(5 * 60 * 1000);
	await expect(page.getByText('This hides the list; it does not encrypt it.')).toBeVisible();
	await expect(page.getByText('Mina N.').first()).toBeHidden();
	await page.getByRole('button', { name: 'Show the list' }).tap();
	await expect(page.getByLabel('Note to Mina N.')).toHaveValue('Half a note');
	await expect(page.getByLabel('Note to Mina N.')).toBeFocused();
});

test('a backup brings list and keys to another computer', async ({ page, browser, baseURL }) => {
	const file = await startClinic(page);
	await addPerson(page, 'Mina N.');
	const plan = await carried(await makePlan(page, 'Technique only'));
	await page.getByRole('button', { name: 'To the list' }).tap();
	await page.getByRole('button', { name: 'Backup and settings' }).tap();
	await expectNoViolations(page, 'backup and settings');
	await page.getByLabel('Your passphrase').fill('not this one at all');
	await page.getByRole('button', { name: 'Save a backup' }).tap();
	await expect(page.getByText('does not open this computer’s keys')).toBeVisible();
	await page.getByLabel('Your passphrase').fill(PASSPHRASE);
	const [later] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a backup' }).tap()
	]);
	expect(await readFile(file, 'utf8')).not.toContain('Mina');

	const other = await browser.newContext({ baseURL, hasTouch: true, serviceWorkers: 'block' });
	const computer = await other.newPage();
	await open(computer, 'physio/');
	await computer.getByLabel('Choose the backup').setInputFiles({
		name: 'my.clinic',
		mimeType: 'application/octet-stream',
		buffer: await readFile(await later.path())
	});
	await computer.getByLabel('Passphrase of this backup').fill(PASSPHRASE);
	await computer.getByRole('button', { name: 'Open it' }).tap();
	await expect(computer.getByText('adds 1 person')).toBeVisible();
	await computer.getByRole('button', { name: 'Add it' }).tap();
	await computer.getByRole('button', { name: 'Mina N.' }).tap();
	await expect(computer.getByRole('heading', { level: 1, name: 'Mina N.' })).toBeVisible();
	const there = await carried(await computer.getByLabel('Link', { exact: true }).inputValue());
	expect(there).toEqual(plan);
	await other.close();
});

test('an old backup is brought to mind, until there is a new one', async ({ page }) => {
	await startClinic(page);
	const reminder = page.getByText('The last backup is 15 days old. Save a new one.');
	await expect(reminder).toBeHidden();
	await page.clock.setFixedTime(Date.now() + 15 * 24 * 60 * 60 * 1000);
	await reload(page);
	await expect(reminder).toBeVisible();
	await page.getByRole('button', { name: 'To the backup' }).tap();
	await page.getByLabel('Your passphrase').fill(PASSPHRASE);
	const file = await saved(page, page.getByRole('button', { name: 'Save a backup' }));
	expect(file.name).toMatch(/\.clinic$/);
	await expect(page.getByText('Move it off this computer.')).toBeVisible();
	await page.getByRole('button', { name: 'To the list' }).tap();
	await expect(page.getByRole('heading', { name: 'Your list' })).toBeVisible();
	await expect(reminder).toBeHidden();
});
