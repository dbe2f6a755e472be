import { expect, type Page } from '@playwright/test';
import { generateKeyPairSync } from 'node:crypto';
import type { PlannedProgramme } from '../../src/lib/programme/planned.ts';
import { chooseFile } from './backup.ts';
import { open } from './open.ts';
import { untilAllStored } from './until-stored.ts';

/** A programme as a physio sets it: short enough for tests, with a rule and pain numbers. */
export const PROGRAMME: PlannedProgramme = {
	id: 'knee-steps',
	title: 'Back after a knee injury',
	measure: 'minutes',
	first: 'run',
	warm_up: { minutes: 5, how: 'Walk briskly.' },
	cool_down: { minutes: 2, how: 'Walk slowly.' },
	stages: [
		{ id: 'one', title: 'Walk 2, run 1', rounds: [{ times: 2, walk: 2, run: 1 }] },
		{
			id: 'two',
			title: 'Walk 2, run 3',
			rounds: [{ times: 2, walk: 2, run: 3 }],
			effort: 3,
			note: 'On the flat loop.'
		},
		{ id: 'three', title: 'Run 10', rounds: [{ times: 1, run: 10 }] }
	],
	sessions_a_week: 3,
	rest_days: 1,
	least_sessions: 2,
	pain: { during: 2, morning: 1, text: 'Pain may be up to 2 of 10.' },
	stops: { swelling: 'If it swells, stay at this stage.', others: [] },
	rules: { go_on: 'Two calm sessions, then the next.', go_back: 'Sore for two days: one back.' }
};

/** One by distance. */
export const BY_DISTANCE: PlannedProgramme = {
	id: 'by-distance',
	title: 'By distance',
	measure: 'metres',
	first: 'walk',
	warm_up: { minutes: 5, how: 'Walk briskly.' },
	stages: [{ id: 'one', title: 'Walk 160, run 320', rounds: [{ times: 2, walk: 160, run: 320 }] }],
	sessions_a_week: 3,
	rest_days: 1,
	least_sessions: 2,
	pain: {},
	stops: { others: [] },
	rules: {}
};

/** A plan with a programme, as it is once Start was pressed. */
export function planNote(programme: PlannedProgramme, at = Date.UTC(2026, 0, 5)) {
	const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
	const assignment = {
		v: 2,
		jti: 'session-test',
		iat: Math.floor(at / 1000),
		clinic: 'Park Physio',
		by: 'Kim Lee',
		lessons: ['first-run'],
		programme: { whole: programme },
		enc: { kty, crv, x, y }
	};
	const current = { assignment, programme, key: 'park-physio', at };
	return {
		name: 'plans',
		value: { current, clinics: [{ key: 'park-physio', name: 'Park Physio', confirmed: true }] },
		at
	};
}

/** Brings over a plan with a programme, which nobody has confirmed, and own steps a minute if any. */
export async function addPlan(
	page: Page,
	programme = PROGRAMME,
	steps: number | null = null
): Promise<void> {
	await open(page, 'progress/');
	const file = { format: 'back-to-running', version: 1, made: '2026-01-05', attempts: [] };
	const own = { name: 'own-cadence', value: { steps, way: 'taps' }, at: Date.UTC(2026, 0, 4) };
	const notes = [planNote(programme), ...(steps === null ? [] : [own])];
	await chooseFile(page, JSON.stringify({ ...file, lessons: [], settings: [], notes }));
	await page.getByRole('button', { name: 'Add it' }).tap();
	await expect(page.getByText('Your progress is added here.')).toBeVisible();
}

/** Brings over a plan with a programme, and confirms it. */
export async function seedProgramme(
	page: Page,
	programme = PROGRAMME,
	steps: number | null = null
): Promise<void> {
	await addPlan(page, programme, steps);
	await open(page, 'assignment/');
	await page.getByRole('button', { name: 'Yes, this is from my physio' }).tap();
	await expect(page.getByRole('button', { name: 'Yes, this is from my physio' })).toBeHidden();
	await untilAllStored(page);
}

/** Opens the page of sessions and gets the one that it names ready. */
export async function getReady(page: Page): Promise<void> {
	await open(page, 'session/');
	await page.getByRole('button', { name: 'Get ready' }).tap();
	await expect(page.getByRole('heading', { name: 'How are you now?' })).toBeVisible();
}

/** Starts it. Without sound, only the page's clock counts. */
export async function startSession(page: Page, sound: 'Sound' | 'No sound' = 'No sound') {
	await page.getByRole('radio', { name: sound, exact: true }).check();
	await page.getByRole('button', { name: 'Start' }).tap();
	await expect(page.getByRole('timer')).toBeVisible();
}

/** Notes what the course asks of the system's media controls, for `pressMedia`. Before the page is opened. */
export async function catchMedia(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const media = { handlers: {}, element: null, files: [] } as unknown as Caught;
		Object.assign(window, { media });
		const address = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (file) => {
			if (file instanceof Blob && file.type.startsWith('audio/')) media.files.push(file);
			return address(file);
		};
		const { mediaSession } = navigator;
		const set = mediaSession.setActionHandler.bind(mediaSession);
		mediaSession.setActionHandler = (action, handler) => {
			media.handlers[action] = handler;
			set(action, handler);
		};
		const position = mediaSession.setPositionState.bind(mediaSession);
		mediaSession.setPositionState = (state) => {
			media.position = state;
			position(state);
		};
		// The page has one audio element that is in no document.
		const make = document.createElement.bind(document);
		document.createElement = ((name: string, options?: ElementCreationOptions) => {
			const element = make(name, options);
			if (name === 'audio') media.element = element as HTMLAudioElement;
			return element;
		}) as typeof document.createElement;
	});
}

interface Caught {
	handlers: Record<string, MediaSessionActionHandler | null>;
	position?: MediaPositionState | undefined;
	element: HTMLAudioElement | null;
	/** The sounds that were made, in their order. */
	files: Blob[];
}

/** Presses a button of the lock screen or of a headset. */
export const pressMedia = (page: Page, action: MediaSessionAction) =>
	page.evaluate((name) => {
		const { media } = window as unknown as { media: Caught };
		media.handlers[name]?.({ action: name });
	}, action);

/** What plays now, and what the lock screen shows. */
export const mediaState = (page: Page) =>
	page.evaluate(() => {
		const { media } = window as unknown as { media: Caught };
		return {
			title: navigator.mediaSession.metadata?.title ?? null,
			next: navigator.mediaSession.metadata?.artist ?? null,
			state: navigator.mediaSession.playbackState,
			actions: Object.keys(media.handlers).filter((name) => media.handlers[name]),
			position: media.position ?? null,
			time: media.element?.currentTime ?? null,
			duration: media.element?.duration ?? null,
			paused: media.element?.paused ?? null
		};
	});

/** What a browser hears in each sound file that was made: when sound begins after a quarter of a second without. */
export const heardIn = (page: Page) =>
	page.evaluate(async () => {
		const { media } = window as unknown as { media: Caught };
		const context = new OfflineAudioContext(1, 1, 8000);
		const heard: { type: string; bytes: number; seconds: number; begins: number[] }[] = [];
		for (const file of media.files) {
			const sound = await context.decodeAudioData(await file.arrayBuffer());
			const samples = sound.getChannelData(0);
			const begins: number[] = [];
			let silent = 2000;
			for (let at = 0; at < samples.length; at++) {
				if (Math.abs(samples[at] ?? 0) < 0.01) silent += 1;
				else {
					if (silent >= 2000) begins.push(at / sound.sampleRate);
					silent = 0;
				}
			}
			heard.push({ type: file.type, bytes: file.size, seconds: sound.duration, begins });
		}
		return heard;
	});
