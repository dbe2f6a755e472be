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
