import { expect, type Page } from '@playwright/test';
import type { PlannedSession, SessionNotes } from '../../src/lib/learner/session.ts';
import { chooseFile } from './backup.ts';
import { open } from './open.ts';

export const walkRun: PlannedSession = {
	plan: null,
	programme: 'knee',
	stage: 'stage-2',
	title: 'Walk 2, run 3',
	measure: 'minutes',
	walk: 12,
	run: 18,
	pain: { during: 3, evening: 3, morning: 2 }
};

/** Brings over sessions that were run, each with what was noted of it. */
export async function seedSessions(
	page: Page,
	notes: readonly (Partial<SessionNotes> & { readonly day: string })[],
	planned = walkRun
): Promise<void> {
	await open(page, 'progress/');
	const sessions = notes.map((one, at) => ({
		id: `session-${String(at).padStart(3, '0')}`,
		planned,
		notes: Object.fromEntries(
			Object.entries({ ended: 'done', ...one }).map(([name, value]) => [
				name,
				{ value, at: 1_760_000_000_000 + at }
			])
		)
	}));
	await addToRecord(page, { sessions });
}

/** Brings over facts that the record keeps under these names. */
export async function seedNotes(
	page: Page,
	notes: Readonly<Record<string, unknown>>
): Promise<void> {
	await open(page, 'progress/');
	await addToRecord(page, {
		notes: Object.entries(notes).map(([name, value]) => ({ name, value, at: 1_760_000_000_000 }))
	});
}

async function addToRecord(page: Page, records: object): Promise<void> {
	const empty = { attempts: [], lessons: [], settings: [], notes: [], sessions: [] };
	const file = { format: 'back-to-running', version: 2, made: '2026-01-01', ...empty, ...records };
	await chooseFile(page, JSON.stringify(file));
	await page.getByRole('button', { name: 'Add it' }).tap();
	await expect(page.getByText('Your progress is added here.')).toBeVisible();
}
