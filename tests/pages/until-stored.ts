import { expect, type Page } from '@playwright/test';

/**
 * Waits until what the page has done is durable: the database lets one writer in after the other, and
 * what waits behind a write begins once that has ended. For tests that leave a page at once.
 */
export async function untilAllStored(page: Page): Promise<void> {
	await takeTurn(page);
	await takeTurn(page);
}

/** Queues one write behind those that are under way, in each database of the course. */
function takeTurn(page: Page): Promise<void> {
	return page.evaluate(async () => {
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error('the database cannot be opened'));
			});
			await new Promise<void>((resolve, reject) => {
				const turn = database.transaction([...database.objectStoreNames], 'readwrite');
				turn.oncomplete = () => resolve();
				turn.onabort = () => reject(new Error('the database gave no turn'));
			});
			database.close();
		}
	});
}

/**
 * Waits until a record that holds these words is durable, such as the id of a question that was begun.
 * For the first thing that a visit keeps: the code that writes it may still be on its way.
 */
export async function untilStored(
	page: Page,
	store: 'notes' | 'lessons' | 'settings',
	words: string
): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(
				async ({ store, words }) => {
					const NAME = 'back-to-running:/';
					// Opening a database that is not there would make an empty one.
					if (!(await indexedDB.databases()).some(({ name }) => name === NAME)) return false;
					const database = await new Promise<IDBDatabase>((resolve, reject) => {
						const request = indexedDB.open(NAME);
						request.onsuccess = () => resolve(request.result);
						request.onerror = () => reject(new Error('the database cannot be opened'));
					});
					const records = await new Promise<unknown>((resolve) => {
						const all = database.transaction(store).objectStore(store).getAll();
						all.onsuccess = () => resolve(all.result);
					});
					database.close();
					return JSON.stringify(records).includes(words);
				},
				{ store, words }
			)
		)
		.toBe(true);
}
