/**
 * Runs in the page, and so uses nothing outside itself: keeps a waiting room's settings as if staff had set it up.
 * @param {readonly [database: string, settings: unknown]} what
 * @returns {Promise<void>}
 */
export async function keepSettings([database, settings]) {
	/** @type {IDBDatabase} */
	const handle = await new Promise((resolve, reject) => {
		const request = indexedDB.open(database);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error(database));
	});
	await new Promise((resolve) => {
		const transaction = handle.transaction('kept', 'readwrite');
		transaction.objectStore('kept').put(settings, 'settings');
		transaction.oncomplete = () => resolve(undefined);
	});
	handle.close();
}
