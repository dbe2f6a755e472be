import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PrecacheStatus } from './precache-status.svelte.ts';
import { FakeRegistration, FakeWorker } from './testing/fake-browser.ts';

const plan = ['cadence', 'surfaces'];
const healing = (status: 'saving' | 'saved' | 'failed') => ({ type: 'healing', status }) as const;

describe("the lessons of a physio's plan", () => {
	const worker = new FakeWorker('one');
	let browser: FakeRegistration;
	let registration: ServiceWorkerRegistration;
	let saving: PrecacheStatus;
	beforeEach(() => {
		worker.heard.length = 0;
		browser = new FakeRegistration();
		registration = browser as unknown as ServiceWorkerRegistration;
		saving = new PrecacheStatus('/');
		saving.begin(false);
	});

	it('work with no internet before the rest is there, and the line says which', () => {
		browser.installing = worker;
		saving.keepFirst(plan, registration);
		expect(worker.heard).toEqual(['first']);
		browser.move(worker, 'active');
		saving.meet();
		saving.hear(healing('saving'), registration);
		expect(saving.status).toBe('plan');
		saving.hear(healing('failed'), registration);
		expect([saving.status, saving.isToBeTriedAgain]).toEqual(['plan', true]);
		saving.hear(healing('saved'), registration);
		saving.look(registration);
		expect(saving.status).toBe('saved');
	});

	it('are all that is promised by the next page too, until the rest is there', () => {
		const items = new Map<string, string>();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => items.get(key) ?? null,
			setItem: (key: string, value: string) => items.set(key, value),
			removeItem: (key: string) => items.delete(key)
		});
		browser.installing = worker;
		saving.keepFirst(plan, registration);
		const next = new PrecacheStatus('/');
		next.begin(true);
		next.meet();
		expect(next.status).toBe('plan');
		next.hear(healing('saved'), registration);
		const last = new PrecacheStatus('/');
		last.begin(true);
		last.meet();
		expect(last.status).toBe('unsupported');
		vi.unstubAllGlobals();
	});

	it('are sent to a worker that begins only later', () => {
		saving.keepFirst(plan, undefined);
		browser.installing = worker;
		saving.follow(registration);
		expect(worker.heard).toEqual(['first']);
	});

	it('change nothing where all is saved, or while a newer version is', () => {
		browser.active = new FakeWorker('one');
		browser.installing = worker;
		saving.keepFirst(plan, registration);
		saving.hear(healing('saved'), registration);
		saving.look(registration);
		expect([worker.heard, saving.status]).toEqual([[], 'saved']);
	});

	it('make no difference to a saving that has failed: its last word comes too late', () => {
		browser.installing = worker;
		saving.keepFirst(plan, registration);
		browser.move(worker, 'redundant');
		saving.look(registration);
		saving.hear({ type: 'saving', done: 40, total: 96 }, registration);
		expect(saving.status).toBe('failed');
	});

	it('are all of them where there is no plan', () => {
		browser.installing = worker;
		saving.follow(registration);
		browser.move(worker, 'active');
		saving.hear(healing('saved'), registration);
		expect([worker.heard, saving.status]).toEqual([[], 'saved']);
	});
});

describe('files that something on the way changes', () => {
	const items = new Map<string, string>();
	beforeEach(() => {
		items.clear();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => items.get(key) ?? null,
			setItem: (key: string, value: string) => items.set(key, value),
			removeItem: (key: string) => items.delete(key)
		});
		return () => vi.unstubAllGlobals();
	});

	/** One try at one visit. */
	function fails(): PrecacheStatus {
		const saving = new PrecacheStatus('/');
		saving.begin(false);
		saving.hear({ type: 'changed' }, undefined);
		saving.look(new FakeRegistration() as unknown as ServiceWorkerRegistration);
		return saving;
	}

	it('are named after three tries in a row, not at a login page', () => {
		expect([fails().status, fails().status]).toEqual(['failed', 'failed']);
		const third = fails();
		expect(third.status).toBe('changed');
		expect(third.words).toContain('changes the course’s files');
		expect(third.isToBeTriedAgain).toBe(true);
	});

	it('are forgotten once all is saved', () => {
		fails();
		fails();
		fails().hear(healing('saved'), undefined);
		expect(fails().status).toBe('failed');
	});
});
