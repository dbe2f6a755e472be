/** What `npm run bench:sessions` runs in the page: it uses nothing outside itself. */

/**
 * Adds sessions to the course's database, three a week up to today, each noted as a person would.
 * @param {number} count of sessions
 */
export async function fillSessions(count) {
	const DAY = 24 * 60 * 60 * 1000;
	const now = Date.now();
	/** @type {IDBDatabase} */
	const database = await new Promise((resolve, reject) => {
		const request = indexedDB.open('back-to-running:/');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	await new Promise((resolve, reject) => {
		const transaction = database.transaction('sessions', 'readwrite');
		for (let index = 0; index < count; index += 1) {
			const at = now - Math.floor(((count - 1 - index) * 7) / 3) * DAY;
			/** @param {unknown} value */
			const note = (value) => ({ value, at });
			transaction.objectStore('sessions').put({
				id: `bench-${String(index).padStart(6, '0')}`,
				planned: {
					plan: 'bench-plan',
					programme: 'bench',
					stage: `stage-${String(index % 6)}`,
					title: `Walk 2, run ${String(3 + (index % 3))}`,
					measure: 'minutes',
					walk: 6,
					run: 9 + (index % 12),
					pain: { during: 2, evening: 3, morning: 2, week_to_week: 1 }
				},
				notes: {
					day: note(new Date(at).toISOString().slice(0, 10)),
					began: note(at),
					painBefore: note(index % 3),
					swellingBefore: note('none'),
					slept: note('well'),
					ended: note(index % 9 === 4 ? 'stopped' : 'done'),
					seconds: note(1800),
					runSeconds: note((9 + (index % 12)) * 60),
					pain: note((index * 7) % 5),
					evening: note(index % 4),
					morning: note(index % 3),
					moved: note('as-usual'),
					effort: note(4),
					swelling: note('none'),
					choice: note('repeat'),
					...(index % 5 === 0 && { words: note('A bit stiff at first, then it went well.') })
				}
			});
		}
		transaction.oncomplete = resolve;
		transaction.onabort = () => reject(transaction.error);
	});
	database.close();
}
