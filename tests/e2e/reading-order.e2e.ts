import { answerThatIs, LEAD } from '../pages/answers.ts';
import { aClinic } from '../pages/clinic.ts';
import { lessonAt, must, myths, questionOfKind, redFlags } from '../pages/course.ts';
import { open } from '../pages/open.ts';
import { addPerson, startClinic } from '../pages/physio.ts';
import { checkButton, choose, openQuestion, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { turnedOn } from '../pages/waiting-room.ts';

/*
 * What a screen reader reads, one after the other, and by which names. Each snapshot names what must be
 * there in this order; what else is there does not matter.
 */

/** A name as a snapshot writes it. */
const q = (name: string) => JSON.stringify(name);

test('home, a guess and a question are read in the order in which they are done', async ({
	page
}) => {
	const first = lessonAt('can-i-run-again');
	const body = page.locator('body');
	await open(page);
	await expect(body).toMatchAriaSnapshot(`
		- link "Skip to the text"
		- banner:
		  - link "Back to running"
		  - navigation "Help and settings":
		    - link "Get help"
		    - button "Text size, theme and sound"
		- main:
		  - heading "Start anywhere" [level=1]
		  - region "Your next step":
		    - heading ${q(first.title)} [level=2]
		    - link "Start this lesson"
		- navigation "The seven stops":
		  - list:
		    - listitem:
		      - link /min$/
		- contentinfo:
		  - navigation "The course":
		    - list:
		      - listitem:
		        - link "All lessons"
	`);

	const { slug, title, guess, steps } = lessonAt('wear-and-tear');
	await open(page, `lessons/${slug}/`);
	await expect(body).toMatchAriaSnapshot(`
		- link "Skip to the text"
		- banner:
		  - link ${q(`Close ${title}`)}
		  - paragraph: Step 1 of ${String(steps.length)}
		  - link "Get help"
		- main:
		  - heading ${q(title)} [level=1]
		  - region ${q(must(steps[0], 'step').title)}:
		    - heading ${q(must(steps[0], 'step').title)} [level=2]
		    - heading ${q(guess.prompt)} [level=3]
		    - group /A guess is fine/:
		      - img /\\d+ of 200 people/
		      - button "Less"
		      - button "More"
		      - slider ${q(guess.prompt)}
		    - button "Show me"
		    - status
		- navigation "This lesson":
		  - link "Next"
	`);

	const { lesson, question } = questionOfKind('single');
	await openQuestion(page, { lesson, question });
	const asked = `
		- banner:
		  - heading ${q(lesson.title)} [level=1]
		  - paragraph: /Question \\d of \\d/
		- main:
		  - heading ${q(question.prompt)} [level=2]
		  - group ${q(`${question.prompt} Choose one. There’s no score.`)}:
${question.options.map(() => '		    - radio').join('\n')}
		  - button "I’m not sure. Show me"
		  - status%
		  - link "Back"
		  - button "Check"`;
	await expect(body).toMatchAriaSnapshot(asked.replace('%', ''));
	await checkButton(page).tap();
	await expect(body).toMatchAriaSnapshot(asked.replace('%', ': Choose an answer first.'));

	await choose(page, question, answerThatIs('other', question), 'tap');
	await checkButton(page).tap();
	await expect(tells(page, LEAD.other, question)).toBeFocused();
	await expect(body).toMatchAriaSnapshot(`
		- main:
		  - heading ${q(`${LEAD.other} ${question.takeaway}`)} [level=2]
		  - list:
		    - listitem:
		      - paragraph: Your answer
		    - listitem:
		      - paragraph: Best answer
		  - link /Look again/
		  - button "Try again"
		  - link "Back"
		  - link "Next"
		  - status:
		    - paragraph: /^Not quite\\. .*You chose. .*Best answer. /
	`);
});

test('danger signs, myths and a plan that came say first what matters', async ({ page }) => {
	const main = page.getByRole('main');
	await open(page, 'red-flags/');
	const flag = must(redFlags.flags[0], 'red flag');
	await expect(main).toMatchAriaSnapshot(`
		- main:
		  - heading "Stop and get help" [level=1]
		  - paragraph:
		    - link /Emergency.* \\d{3}/
		  - region "Get help now":
		    - heading "Get help now" [level=2]
		    - article:
		      - heading ${q(flag.name)} [level=3]
		      - list:
		        - listitem
		      - paragraph:
		        - strong: "Do this:"
		      - link /^Call/
		  - region "See someone today"
		  - region "See someone this week"
	`);

	await open(page, 'myths/');
	const card = page.getByRole('article').first();
	const claim = `“${must(myths[0], 'myth').myth}”`;
	await expect(card).toMatchAriaSnapshot(`
		- article ${q(claim)}:
		  - paragraph: ${q(claim)}
		  - group ${q(claim)}:
		    - button "False"
		    - button "Mostly false"
		    - button "It depends"
		    - button "Not proven"
		  - button "I’m not sure. Show me"
		  - status
	`);
	await card.getByRole('button', { name: 'False', exact: true }).tap();
	const { fact } = must(myths[0], 'myth');
	await expect(card.getByRole('heading', { name: fact })).toBeFocused();
	await expect(card).toMatchAriaSnapshot(`
		- article ${q(claim)}:
		  - heading ${q(fact)} [level=2]
		  - paragraph:
		    - text: /You guessed/
		  - heading "How sure are we?" [level=3]
		  - paragraph:
		    - link
		  - button "Guess again"
		  - status: /${fact.slice(0, 12)}/
	`);

	const plan = await (await aClinic()).plan({ due: '2027-12-10', note: 'Slowly' });
	await open(page, `assignment/#${plan}`);
	await expect(main).toMatchAriaSnapshot(`
		- main:
		  - heading "My plan" [level=1]
		  - heading "This says it is from Priya at Park Physio" [level=2]
		  - paragraph: /We can’t check who made it/
		  - heading /2 lessons, about \\d+ minutes/ [level=3]
		  - list:
		    - listitem
		    - listitem
		  - paragraph:
		    - text: Finish by
		  - figure "Note":
		    - blockquote: Slowly
		  - button "Start"
		  - button "Not for me"
	`);
});

test('the physio’s list comes with its tools first, then who needs something', async ({ page }) => {
	await startClinic(page);
	await addPerson(page, 'Mina');
	await page.getByRole('button', { name: 'To the list' }).tap();
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
		- main:
		  - navigation "Your list":
		    - heading "Your list" [level=1]
		    - button "Add a person"
		    - button "Take back"
		    - searchbox "Find a person"
		    - combobox "In the order of"
		    - group "Under way 1":
		      - heading "Under way 1" [level=2]
		      - list:
		        - listitem:
		          - button "Mina No plan yet"
		    - button "Backup and settings"
	`);
});

test.describe('in the waiting room', () => {
	test.use({ viewport: { width: 1180, height: 820 } });

	test('the question comes first, then the runner, and the main part holds what to touch', async ({
		page
	}) => {
		await turnedOn(page);
		await expect(page.getByRole('main')).toMatchAriaSnapshot(`
			- main:
			  - heading "Can you run again after an injury?" [level=1]
			  - paragraph: /Find out more in \\d+ minutes/
			  - img /runs through a park/
			  - button "Touch to start"
			  - button "Hold the runner still"
			  - button "For staff"
			  - button /^Take it home/
		`);
	});
});
