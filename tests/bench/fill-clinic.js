/** What the clinic's bench runs in the page: each function uses nothing outside itself. */

/**
 * Copies the one person of the clinic's list, and what she was given, until there are `count`.
 * @param {number} count
 * @returns {Promise<void>}
 */
export async function fillClinic(count) {
	const [about] = (await indexedDB.databases()).filter(({ name }) => name?.includes('clinic'));
	/** @type {IDBDatabase} */
	const database = await new Promise((resolve, reject) => {
		const request = indexedDB.open(about?.name ?? '');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	await new Promise((resolve, reject) => {
		const transaction = database.transaction(['people', 'handbacks'], 'readwrite');
		const people = transaction.objectStore('people');
		const model = people.getAll();
		model.onsuccess = () => {
			const [person] = model.result;
			const [plan] = person.plans;
			for (let at = 0; at < count; at += 1) {
				const jti = `bench-${String(at).padStart(6, '0')}`;
				const given = at % 4 === 0 ? null : { on: '2026-11-20', how: 'link' };
				const due = `2026-${at % 2 ? '10' : '12'}-${String(1 + (at % 28)).padStart(2, '0')}`;
				people.put({
					...person,
					id: jti,
					name: `Person ${String(at)}`,
					plans: [{ ...plan, assignment: { ...plan.assignment, jti, due }, given }]
				});
				if (at % 3) continue;
				/** @type {Record<string, object>} */
				const lessons = {};
				for (const id of plan.assignment.lessons)
					lessons[id] = { done: at % 2 ? '2026-11-21' : null, right: 3, asked: 4, iat: 2000 };
				const questions = at % 5 ? [] : ['When can I start?'];
				const receipt = { v: 1, jti, iat: 2000, lessons, questions, course: '1' };
				transaction.objectStore('handbacks').put({ jti, receipt, taken: 1.79e12 + at });
			}
		};
		transaction.oncomplete = resolve;
		transaction.onerror = () => reject(transaction.error);
	});
	database.close();
}

/**
 * Milliseconds from an act to the picture that shows what came of it.
 * @param {{ selector: string; act: string; run: number }} what
 * @returns {Promise<number>}
 */
export async function timeChange({ selector, act, run }) {
	const picture = () =>
		new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
	const nodes = document.querySelectorAll(selector);
	const node = act === 'press' ? nodes[run * 3] : nodes[0];
	/** @param {string} value */
	const type = (value) => {
		if (!(node instanceof HTMLInputElement)) throw new Error('no field to type into');
		node.value = value;
		node.dispatchEvent(new Event('input', { bubbles: true }));
	};
	if (act === 'clear') {
		type(String(run));
		await picture();
	}
	await picture();
	const start = performance.now();
	if (act === 'press' && node instanceof HTMLElement) node.click();
	else type(act === 'type' ? String(run + 1) : '');
	await picture();
	return performance.now() - start;
}
