/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference lib="webworker.iterable" />
/// <reference types="@sveltejs/kit" />
/**
 * The service worker: after one visit the whole course works without a network. Its events stand
 * here; `precache.ts` fills a version's cache, `respond.ts` answers from it.
 */
import { base, build, files, prerendered } from '$service-worker';
import { askVersion } from '#lib/offline/ask-version.ts';
import { readMessage, type Message } from '#lib/offline/messages.ts';
import { answerFile, answerHashed, answerPage, answerPageData, tidy } from './respond.ts';
import { readFingerprints } from './fingerprint.ts';
import { addressesOf, isHashed, isPageData, pathsToSave } from './precache-list.ts';
import { lessonOf, readLessonScripts, SavingOrder } from './precache-order.ts';
import { heal, NotSaved, save } from './precache.ts';

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

/** Tells every tab of ours, also those that no worker controls yet. */
async function tell(message: Message): Promise<void> {
	const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const tab of tabs.filter(isOurTab)) tab.postMessage(message);
}

/** Lets the tabs know where the host, or the network on the way, changes what was built. */
async function tellFault(error: unknown): Promise<void> {
	if (error instanceof NotSaved && error.isChanged) await tell({ type: 'changed' });
}

/** What tabs have said they run. A tab's id is its document's, so the answer stays true. */
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

/** The version that a request comes from; ours where its tab doesn't say. */
async function askingVersion(clientId: string): Promise<string> {
	const tab = await worker.clients.get(clientId);
	return (tab && (await versionOf(tab))) ?? version;
}

let healing: Promise<void> | null = null;

/** Saves what is missing; where that fails, the next page to open tries again. */
function healOnce(): Promise<void> {
	const say = (status: 'saving' | 'saved' | 'failed') => tell({ type: 'healing', status });
	healing ??= heal(wanted, (done, total) => void (done < total && say('saving')))
		.then(
			() => say('saved'),
			async (error: unknown) => {
				await tellFault(error);
				await say('failed');
			}
		)
		.finally(() => (healing = null));
	return healing;
}

function answer(event: FetchEvent): Promise<Response> {
	const { request, clientId } = event;
	const { pathname } = new URL(request.url);
	if (request.mode === 'navigate') return answerPage(own, request);
	if (isHashed(base, pathname)) return answerHashed(own, request);
	if (!isPageData(pathname)) return answerFile(own, request);
	return askingVersion(clientId).then((tab) => answerPageData(wanted, tab, request));
}

/** For the one time that this version is saved: a worker starts many times after that. */
function newOrder(): SavingOrder {
	const ofLesson = lessonOf(base, readLessonScripts(__LESSON_SCRIPTS__));
	return new SavingOrder(wanted.paths, ofLesson);
}

let order: SavingOrder | null = null;

worker.addEventListener('install', (event) => {
	const say = (done: number, total: number) => void tell({ type: 'saving', done, total });
	const saving = save(wanted, say, (order ??= newOrder()));
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
	// An update is whole or not at all: the older version goes on meanwhile.
	if (message?.type === 'first' && !worker.registration.active) {
		(order ??= newOrder()).only(message.lessons);
	}
	if (message?.type === 'take-over') event.waitUntil(worker.skipWaiting());
	if (message?.type === 'opened') {
		const { registration } = worker;
		const isUpdating = () => Boolean(registration.installing ?? registration.waiting);
		// Older versions go last: files of theirs may be missing in ours.
		event.waitUntil(healOnce().then(() => tidy(own, tabVersions, isUpdating)));
	}
});

worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== worker.location.origin) return;
	if (isCourses(pathname)) event.respondWith(answer(event));
});
