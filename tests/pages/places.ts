import type { Page } from '@playwright/test';

/** Everything of the browser in which a visit could leave a trace, as one text for each place. */
export async function places(page: Page): Promise<Record<string, string>> {
	const found = await page.evaluate(async () => {
		const databases: Record<string, unknown> = {};
		for (const { name } of await indexedDB.databases()) {
			if (name === undefined) continue;
			const handle = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error(name));
			});
			for (const store of handle.objectStoreNames) {
				databases[`${name}/${store}`] = await new Promise((resolve) => {
					const request = handle.transaction(store).objectStore(store).getAll();
					request.onsuccess = () => resolve(request.result);
				});
			}
			handle.close();
		}
		const cached: Record<string, string[]> = {};
		for (const name of await caches.keys()) {
			cached[name] = (await (await caches.open(name)).keys()).map(({ url }) => url).sort();
		}
		const fields = [...document.querySelectorAll('input, textarea, select')];
		return {
			databases,
			cached,
			local: { ...localStorage },
			session: { ...sessionStorage },
			cookies: document.cookie,
			address: location.href,
			title: document.title,
			name: window.name,
			state: history.state as unknown,
			past: history.length,
			fields: fields.map((field) => (field as HTMLInputElement).value),
			page: document.body.innerText,
			selection: String(getSelection())
		};
	});
	return Object.fromEntries(
		Object.entries(found).map(([place, held]) => [place, JSON.stringify(held)])
	);
}
