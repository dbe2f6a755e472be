import { expect, type Locator, type Page } from '@playwright/test';
import { chooseFile } from './backup.ts';
import { open } from './open.ts';

/** A session of a test's person: what was planned, and what was noted. */
export interface Session {
	readonly id: string;
	readonly day: string;
	readonly notes?: Readonly<Record<string, unknown>>;
	/** The physio's numbers; left out for a run outside any programme. */
	readonly pain?: Readonly<Record<string, number>>;
}

/** Brings sessions over from a file, as from another phone. */
export async function seedSessions(page: Page, sessions: readonly Session[]): Promise<void> {
	const records = sessions.map(({ id, day, notes, pain }) => ({
		id,
		planned: pain
			? {
					plan: 'plan-0001',
					programme: 'mine',
					stage: 'one',
					title: 'Walk 2, run 3',
					measure: 'minutes',
					walk: 6,
					run: 9,
					pain
				}
			: null,
		notes: Object.fromEntries(
			Object.entries({ day, ended: 'done', ...notes }).map(([name, value]) => [
				name,
				{ value, at: Date.parse(`${day}T08:00:00Z`) }
			])
		)
	}));
	const none = { attempts: [], lessons: [], settings: [], notes: [] };
	const file = { format: 'back-to-running', version: 2, made: '2026-01-01', ...none };
	await open(page, 'progress/');
	await chooseFile(page, JSON.stringify({ ...file, sessions: records }));
	await page.getByRole('button', { name: 'Add it' }).tap();
	await expect(page.getByText('Your progress is added here.')).toBeVisible();
}

/** Opens the diary, and waits until it shows what is stored. */
export async function openDiary(page: Page): Promise<void> {
	await open(page, 'diary/');
	await expect(page.getByRole('heading', { name: 'My sessions', exact: true })).toBeVisible();
}

/** The sessions that the diary lists under a day in full, such as "Wednesday 2 December". */
export const sessionOf = (page: Page, day: string): Locator =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: day }) });
