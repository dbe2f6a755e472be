import { answerThatIs } from '../pages/answers.ts';
import { lessons, must, myths, stepWith } from '../pages/course.ts';
import { open, reload } from '../pages/open.ts';
import { asks, choose, seen } from '../pages/question.ts';
import { backupOf } from '../pages/backup.ts';
import { expect, test } from '../pages/test.ts';
import { translate } from '../pages/translate.ts';
import { goOn, heading, takeGuess } from '../pages/walk.ts';

const guessKinds = ['single', 'true-false', 'estimate', 'number'] as const;

for (const kind of guessKinds) {
	const lesson = must(
		lessons.find(({ guess }) => guess.kind === kind),
		`guess of the kind ${kind}`
	);
	const { guess } = lesson;

	test(`a guess of the kind ${kind} is asked before the answer is shown, and never scored`, async ({
		page
	}) => {
		await open(page, `lessons/${lesson.slug}/`);
		await expect(asks(page, guess)).toBeVisible();
		await expect(
			page.getByText('A guess is fine. It isn’t scored, and it helps you remember.')
		).toBeVisible();
		await expect(seen(page, guess.takeaway)).toBeHidden();

		await takeGuess(page, lesson, 'tap', 'other');
		await expect(page.getByRole('heading', { name: guess.takeaway })).toBeFocused();
		await expect(seen(page, /^Your guess/)).toBeVisible();
		await expect(seen(page, /^Best answer/)).toBeVisible();
		await expect(page.getByRole('main')).not.toContainText(/not quite|partly there|try again/i, {
			useInnerText: true
		});
		const [attempt] = (await backupOf(page)).attempts;
		expect(attempt).toMatchObject({ question: guess.id, outcome: 'guess' });

		await open(page, `lessons/${lesson.slug}/`);
		await expect(page.getByRole('heading', { name: guess.takeaway })).toBeVisible();
		await expect(seen(page, /^Your guess/)).toBeVisible();
	});
}

test('the answer to a guess is announced in a live region that was there before', async ({
	page
}) => {
	const lesson = must(lessons[0], 'lesson');
	await open(page, `lessons/${lesson.slug}/`);
	await page.evaluate(() => {
		for (const region of document.querySelectorAll('[role=status]')) {
			region.classList.add('there-before');
		}
	});
	await takeGuess(page, lesson);
	const region = page.locator('.there-before').filter({ hasText: lesson.guess.takeaway });
	await expect(region).toContainText('Your guess: ');
});

test('a guess with nothing chosen is asked for', async ({ page }) => {
	const lesson = must(
		lessons.find(({ guess }) => guess.kind === 'single'),
		'guess of the kind single'
	);
	await open(page, `lessons/${lesson.slug}/`);
	await page.getByRole('button', { name: 'Show me', exact: true }).tap();
	await expect(
		page.getByRole('status').filter({ hasText: 'Choose an answer first.' })
	).toBeVisible();
	await expect(asks(page, lesson.guess)).toBeVisible();
	await expect(page.getByRole('main').locator(':focus'), 'the focus is not lost').toHaveCount(1);
});

test('the guess is shown as a gold figure among the people it was about', async ({ page }) => {
	const { lesson } = stepWith('People');
	const { guess } = lesson;
	const [people] = lesson.people;
	const [group] = must(people, 'people').groups;
	const given = answerThatIs('other', guess);
	if (people?.guess !== guess.id || !('value' in given)) throw new Error('no guess in the picture');
	await open(page, `lessons/${lesson.slug}/`);
	await takeGuess(page, lesson, 'tap', 'other');
	await goOn(page);
	await expect(page.getByRole('figure', { name: people.title })).toBeVisible();
	await expect(page.getByText(`Your guess: ${given.value}`, { exact: true })).toBeVisible();
	const { name, count } = must(group, 'group');
	const picture = page.getByRole('img', { name: `${name}: ${count} of 200 people ${people.had}` });
	await expect(picture).toBeVisible();
	const gold = await picture.evaluate((svg) => {
		const wanted = getComputedStyle(document.documentElement).getPropertyValue('--gold').trim();
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.color = wanted;
		const { color } = getComputedStyle(probe);
		probe.remove();
		return [...svg.querySelectorAll<SVGGraphicsElement>('rect, circle, use, path')].filter(
			(node) => getComputedStyle(node).fill === color && node.getClientRects().length > 0
		).length;
	});
	expect(gold, 'gold figures in the first group').toBeGreaterThan(0);

	await page.getByText('See as a table').first().tap();
	for (const one of people.groups) {
		const row = page.getByRole('row', { name: one.name });
		await expect(row).toContainText(`${one.count}`);
		await expect(row).toContainText(`${one.percent} %`);
	}
});

test('another guess may be taken, and the page may be translated meanwhile', async ({ page }) => {
	const lesson = must(lessons[0], 'lesson');
	await open(page, `lessons/${lesson.slug}/`);
	await translate(page);
	await takeGuess(page, lesson, 'tap', 'other');
	await page.getByRole('button', { name: 'Guess again' }).tap();
	await choose(page, lesson.guess, answerThatIs('best', lesson.guess), 'tap');
	await page.getByRole('button', { name: 'Show me', exact: true }).tap();
	await expect(page.getByRole('heading', { name: lesson.guess.takeaway })).toBeVisible();
	await goOn(page);
	await expect(heading(page, must(lesson.steps[1], 'second step').title)).toBeVisible();
});

const WORDS = {
	false: 'False',
	'mostly-false': 'Mostly false',
	depends: 'It depends',
	'not-proven': 'Not proven'
};

test('eighteen myths are guessed first, then explained', async ({ page }) => {
	expect(myths).toHaveLength(18);
	await open(page, 'myths/');
	await expect(page.getByRole('article')).toHaveCount(18);
	for (const [index, myth] of myths.entries()) {
		const card = page.getByRole('article', { name: myth.myth });
		const fact = card.getByRole('heading', { name: myth.fact, exact: true });
		await expect(fact).toBeHidden();
		const guesses = Object.values(WORDS);
		const guess = must(guesses[index % guesses.length], 'word');
		await card.getByRole('button', { name: guess, exact: true }).tap();
		await expect(fact).toBeFocused();
		await expect(card.getByText(`${WORDS[myth.verdict]}.`, { exact: true })).toBeVisible();
		await expect(card.getByText(myth.answer, { exact: true })).toBeVisible();
		await expect(card.getByRole('heading', { name: 'How sure are we?' })).toBeVisible();
		await expect(card.getByRole('status')).toContainText(myth.fact);
		const from = lessons.find(({ slug }) => slug === myth.lesson);
		await expect(card.getByRole('link', { name: must(from, 'lesson').title })).toBeVisible();
	}
});

test('a myth opens its sources, and its guess is there after a reload', async ({ page }) => {
	const myth = must(myths[0], 'myth');
	const other = myth.verdict === 'depends' ? 'false' : 'depends';
	await open(page, 'myths/');
	const card = page.getByRole('article', { name: myth.myth });
	await card.getByRole('button', { name: WORDS[other], exact: true }).tap();
	await expect(card.getByText(`You guessed: ${WORDS[other].toLowerCase()}.`)).toBeVisible();
	await card
		.getByText(/^\s*Sources:|Sources:/)
		.getByRole('button')
		.first()
		.tap();
	const source = page.getByRole('dialog', { name: 'Where this comes from' });
	await expect(source).toContainText('What it can’t show');
	await source.getByRole('button', { name: 'Close' }).tap();

	await reload(page);
	await expect(card.getByText(`You guessed: ${WORDS[other].toLowerCase()}.`)).toBeVisible();
	await card.getByRole('button', { name: 'Guess again' }).tap();
	await card.getByRole('button', { name: 'I’m not sure. Show me' }).tap();
	await expect(card.getByRole('heading', { name: myth.fact, exact: true })).toBeVisible();
	await expect(card.getByText(/^You guessed/)).toBeHidden();
});

test('a myth is linked from its lesson, and counts as a question tried', async ({ page }) => {
	const lesson = must(
		lessons.find(({ myths }) => myths.length > 0),
		'lesson with a myth'
	);
	const myth = must(
		myths.find(({ id }) => id === lesson.myths[0]),
		'myth'
	);
	await open(page, `lessons/${lesson.slug}/#end`);
	await page.getByRole('link', { name: myth.fact }).tap();
	const card = page.getByRole('article', { name: myth.myth });
	await expect(card).toBeInViewport();
	await card.getByRole('button', { name: WORDS[myth.verdict], exact: true }).tap();
	await expect(card.getByText('You guessed it.')).toBeVisible();
	await open(page, 'progress/');
	await expect(page.getByText(/\b1 questions? tried\./)).toBeVisible();
});
