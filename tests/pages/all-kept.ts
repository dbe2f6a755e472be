import type { Page } from '@playwright/test';

/**
 * Waits until what the page has begun to write is durable: the database lets one writer in after the
 * other. For stories that load a page anew in the very moment after something was done.
 */
export function allKept(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('back-to-running:/');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error('the database cannot be opened'));
		});
		await new Promise<void>((resolve, reject) => {
			const turn = database.transaction([...database.objectStoreNames], 'readwrite');
			turn.oncomplete = () => resolve();
			turn.onabort = () => reject(new Error('the database gave no turn'));
		});
		database.close();
	});
}
