/** What `npm run bench:attempts` runs in the page: each function uses nothing outside itself. */

/**
 * Makes the course's database as its first version kept it, so that the course itself brings it up to
 * date: attempts at every question and guess, in turn, the last of all "shown"; the first four
 * lessons done, the next three under way.
 * @param {number} count of attempts
 * @returns {Promise<{ lesson: string; question: string }[]>} the questions among what they are spread over
 */
export async function fillAttempts(count) {
	const START = 1_790_000_000_000;
	const outcomes = ['shown', 'best', 'other', 'partly'];
	/** @type {{ lessons: { id: string; questions: { id: string; key: string }[] }[] }[]} */
	const list = await (await fetch('/course-list.json')).json();
	const lessons = list.flatMap((module) => module.lessons);
	const asked = lessons.flatMap(({ id, questions }) => [
		...questions.map((one) => ({ lesson: id, question: one.id, key: one.key, isGuess: false })),
		{ lesson: id, question: `${id}-guess`, key: 'bench', isGuess: true }
	]);
	const unasked = { lesson: '', question: '', key: '', isGuess: true };
	/** @type {IDBDatabase} */
	const database = await new Promise((resolve, reject) => {
		const request = indexedDB.open('back-to-running:/', 1);
		request.onupgradeneeded = () => {
			const { result } = request;
			result.createObjectStore('attempts', { keyPath: 'id' }).createIndex('question', 'question');
			result.createObjectStore('lessons', { keyPath: 'lesson' });
			result.createObjectStore('settings', { keyPath: 'name' });
			result.createObjectStore('notes', { keyPath: 'name' });
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	await new Promise((resolve, reject) => {
		const transaction = database.transaction(['attempts', 'lessons'], 'readwrite');
		const attempts = transaction.objectStore('attempts');
		const rounds = Math.floor(count / asked.length);
		for (let at = 0; at < count; at += 1) {
			const { isGuess, ...one } = asked[at % asked.length] ?? unasked;
			const turn = Math.abs(rounds - 1 - Math.floor(at / asked.length)) % outcomes.length;
			const outcome = isGuess ? 'guess' : outcomes[turn];
			const response = outcome === 'shown' ? null : { kind: 'single', option: 'bench' };
			attempts.put({ ...one, id: crypto.randomUUID(), at: START + at * 1000, response, outcome });
		}
		for (const [at, { id, questions }] of lessons.slice(0, 7).entries()) {
			const step = at < 4 ? 'end' : `question-${questions[1]?.id ?? ''}`;
			const doneOn = at < 4 ? '2026-10-01' : null;
			transaction
				.objectStore('lessons')
				.put({ lesson: id, step, at: START + count * 1000 + at, doneOn, since: 0 });
		}
		transaction.oncomplete = resolve;
		transaction.onabort = () => reject(transaction.error);
	});
	database.close();
	localStorage.setItem('back-to-running:kept:/', 'yes');
	return asked.filter(({ isGuess }) => !isGuess);
}

/**
 * Marks the frame, from the navigation's start, in which the page says something of one's own.
 * @param {{ selector: string; words: string }} own
 */
export function markOwn({ selector, words }) {
	const look = () => {
		const said = [...document.querySelectorAll(selector)].some((one) =>
			one.textContent?.includes(words)
		);
		if (said) performance.mark('own');
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
