/** A day `YYYY-MM-DD` in words, such as "Thursday 20 March"; with its year where that is another. */
export function dayWords(day: string, now = new Date()): string {
	const date = new Date(`${day}T12:00:00`);
	const isThisYear = date.getFullYear() === now.getFullYear();
	return new Intl.DateTimeFormat('en-AU', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		...(!isThisYear && { year: 'numeric' })
	})
		.format(date)
		.replace(',', '');
}
