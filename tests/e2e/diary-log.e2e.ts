import { openDiary, seedSessions, sessionOf } from '../pages/diary.ts';
import { labWords, openLab, setSlider } from '../pages/lab-words.ts';
import { seedProgramme } from '../pages/session.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored } from '../pages/until-stored.ts';

const pain = { during: 2 };

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-12-02T20:00:00+11:00');
});

test('the month of runs in a lesson and the diary are one log', async ({ page }) => {
	const words = labWords('05-build-up', 'next-run');
	await seedSessions(page, [
		{ id: 'session-01', day: '2026-11-23', pain, notes: { runSeconds: 540 } },
		{ id: 'session-02', day: '2026-11-26', pain },
		{ id: 'session-03', day: '2026-12-02', notes: { runSeconds: 1200, byHand: true } }
	]);
	const lab = await openLab(page, 'build-up/#long-run', words);
	await expect(lab.getByRole('radio', { name: 'minutes' })).toBeChecked();
	await expect(lab.getByRole('img')).toHaveAttribute(
		'aria-label',
		/^3 runs in 30 days\. The longest: 20 minutes, Today/
	);
	await expect(lab.getByRole('radio', { name: words.start.own })).toBeChecked();
	await lab.getByText('Change the runs').tap();
	await setSlider(page, lab, 'Day', 26, 'tap');
	await setSlider(page, lab, 'How long on this day', 3, 'tap');
	await setSlider(page, lab, 'Day', 29, 'tap');
	await setSlider(page, lab, 'How long on this day', 22, 'tap');
	await untilAllStored(page);
	await openDiary(page);
	await expect(sessionOf(page, 'Sunday 29 November')).toContainText(/Done\s*3 minutes/);
	// The run of that day was there: it is corrected, not added to.
	await expect(sessionOf(page, 'Wednesday 2 December')).toHaveCount(1);
	await expect(sessionOf(page, 'Wednesday 2 December')).toContainText(/Done\s*22 minutes/);
});

test('with a programme it counts what was planned, and a session by hand is one of its stages', async ({
	page
}) => {
	await page.clock.setFixedTime('2026-01-08T20:00:00+11:00');
	await seedProgramme(page);
	await openDiary(page);
	await expect(page.getByText('You have a programme.')).toBeVisible();
	await page.getByRole('button', { name: 'Add a session you did without the phone' }).tap();
	const form = page.locator('form');
	await form.getByLabel('Day').fill('2026-01-07');
	await form.getByLabel('What it was').selectOption('Walk 2, run 3');
	await form.getByRole('button', { name: 'Add it' }).tap();
	const session = sessionOf(page, 'Wednesday 7 January');
	await expect(session).toContainText('Walk 2, run 3');
	await expect(session).toContainText(/Planned running\s*6 minutes\s*Done\s*6 minutes/);
	await expect(page.getByText('1 of 3 planned sessions.')).toBeVisible();
	await session
		.getByRole('group', { name: 'The most pain during the session' })
		.getByRole('radio', { name: '3', exact: true })
		.tap();
	await expect(session).toContainText('During: 3 of 10, over your physio’s number 2');
});

test('runs that an old version kept are in the diary, once', async ({ page }) => {
	await page.goto('course-list.json');
	await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('back-to-running:/', 2);
			request.onupgradeneeded = () => {
				const { result } = request;
				result.createObjectStore('attempts', { keyPath: 'id' }).createIndex('question', 'question');
				result.createObjectStore('newest', { keyPath: ['lesson', 'question', 'key', 'outcome'] });
				result.createObjectStore('lessons', { keyPath: 'lesson' });
				for (const name of ['settings', 'notes'])
					result.createObjectStore(name, { keyPath: 'name' });
			};
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error('no database'));
		});
		const value = {
			unit: 'km',
			km: [
				{ on: '2026-11-30', length: 5 },
				{ on: '2026-12-01', length: 4.5 }
			],
			minutes: [{ on: '2026-11-30', length: 31 }]
		};
		const transaction = database.transaction('notes', 'readwrite');
		transaction.objectStore('notes').put({ name: 'runs-of-month', value, at: 1_796_000_000_000 });
		await new Promise((resolve) => transaction.addEventListener('complete', resolve));
		database.close();
		localStorage.setItem('back-to-running:kept:/', 'yes');
	});
	await openDiary(page);
	await expect(page.getByText('31 minutes of running.')).toBeVisible();
	await expect(sessionOf(page, 'Monday 30 November')).toContainText(/Done\s*31 minutes, 5 km/);
	await expect(sessionOf(page, 'Tuesday 1 December')).toContainText(/Done\s*4\.5 km/);
	await sessionOf(page, 'Tuesday 1 December').getByRole('button', { name: 'Take out' }).tap();
	await untilAllStored(page);
	const words = labWords('05-build-up', 'next-run');
	const lab = await openLab(page, 'build-up/#long-run', words);
	await expect(lab.getByRole('radio', { name: 'km', exact: true })).toBeChecked();
	await expect(lab.getByRole('img')).toHaveAttribute(
		'aria-label',
		/^1 run in 30 days\. The longest: 5 km, Mon 30 Nov/
	);
});
