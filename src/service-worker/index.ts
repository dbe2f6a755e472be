/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference lib="webworker.iterable" />
/// <reference types="@sveltejs/kit" />
/**
 * The service worker: after one visit the whole course works without a network. This file handles its
 * events; `precache.ts` fills a version's cache, and `respond.ts` answers requests from it.
 */
import { base, build, files, prerendered } from '$service-worker';
import { askVersion } from '#lib/offline/ask-version.ts';
import { readMessage, type Message } from '#lib/offline/messages.ts';
import {
	respondWithFile,
	respondWithHashedFile,
	respondWithPage,
	respondWithPageData,
	prune
} from './respond.ts';
import { readFingerprints } from './fingerprint.ts';
import { addressesOf, isHashed, isPageData, pathsToSave } from './precache-list.ts';
import { lessonOf, readLessonScripts, PrecacheOrder } from './precache-order.ts';
import { backfill, PrecacheError, precache } from './precache.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const version = __COURSE_VERSION__;
const own = { base, version };
const wanted = {
	...own,
	paths: new Set(pathsToSave({ base, build, files, prerendered })),
	fingerprints: readFingerprints(__FINGERPRINTS__)
};

const isCourses = addressesOf(base, wanted.paths);
const isOurTab = ({ url }: Client) => isCourses(new URL(url).pathname);

/** Sends a message to every tab of the course, also those that no worker controls yet. */
async function tell(message: Message): Promise<void> {
	const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const tab of tabs.filter(isOurTab)) tab.postMessage(message);
}

/** Reports to the tabs that the host, or the network on the way, changes the files that were built. */
async function tellFault(error: unknown): Promise<void> {
	if (error instanceof PrecacheError && error.isChanged) await tell({ type: 'changed' });
}

/** The version that each tab runs, by its id. A tab's id is its document's, so it never changes. */
const answered = new Map<string, string>();

async function versionOf(tab: Client): Promise<string | undefined> {
	const answer = answered.get(tab.id) ?? (await askVersion(tab));
	if (answer !== undefined) answered.set(tab.id, answer);
	return answer;
}

async function tabVersions(): Promise<(string | undefined)[]> {
	const tabs = await worker.clients.matchAll({ type: 'window' });
	return Promise.all(tabs.filter(isOurTab).map(versionOf));
}

/** The version of the tab that a request comes from; ours if the tab does not answer. */
async function askingVersion(clientId: string): Promise<string> {
	const tab = await worker.clients.get(clientId);
	return (tab && (await versionOf(tab))) ?? version;
}

let backfilling: Promise<void> | null = null;

/** Saves missing files. If that fails, the next page that opens tries again. */
function backfillOnce(): Promise<void> {
	const say = (status: 'saving' | 'saved' | 'failed') => tell({ type: 'healing', status });
	backfilling ??= backfill(wanted, (done, total) => void (done < total && say('saving')))
		.then(
			() => say('saved'),
			async (error: unknown) => {
				await tellFault(error);
				await say('failed');
			}
		)
		.finally(() => (backfilling = null));
	return backfilling;
}

function answer(event: FetchEvent): Promise<Response> {
	const { request, clientId } = event;
	const { pathname } = new URL(request.url);
	if (request.mode === 'navigate') return respondWithPage(own, request);
	if (isHashed(base, pathname)) return respondWithHashedFile(own, request);
	if (!isPageData(pathname)) return respondWithFile(own, request);
	return askingVersion(clientId).then((tab) => respondWithPageData(wanted, tab, request));
}

/** Made only when a version is saved, not each time the worker starts. */
function newOrder(): PrecacheOrder {
	const ofLesson = lessonOf(base, readLessonScripts(__LESSON_SCRIPTS__));
	return new PrecacheOrder(wanted.paths, ofLesson);
}

let order: PrecacheOrder | null = null;

worker.addEventListener('install', (event) => {
	const say = (done: number, total: number) => void tell({ type: 'saving', done, total });
	const saving = precache(wanted, say, (order ??= newOrder()));
	event.waitUntil(
		saving.catch(async (error: unknown) => {
			await tellFault(error);
			throw error;
		})
	);
});

// No skipWaiting here: a newer version waits until the last tab is closed, or the person wants it.
worker.addEventListener('activate', (event) => {
	// The visit that installed the first version is covered too.
	event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
	const message = readMessage(event.data);
	if (message?.type === 'version') event.ports[0]?.postMessage(version);
	// Only the first version may be saved in part. During an update the older version still works.
	if (message?.type === 'first' && !worker.registration.active) {
		(order ??= newOrder()).only(message.lessons);
	}
	if (message?.type === 'take-over') event.waitUntil(worker.skipWaiting());
	if (message?.type === 'opened') {
		const { registration } = worker;
		const isUpdating = () => Boolean(registration.installing ?? registration.waiting);
		// Older caches are deleted last: backfill copies files from them.
		event.waitUntil(backfillOnce().then(() => prune(own, tabVersions, isUpdating)));
	}
});

worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== worker.location.origin) return;
	if (isCourses(pathname)) event.respondWith(answer(event));
});
