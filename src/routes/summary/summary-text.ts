import type { SummaryLine } from '#lib/lab/summary-lines.ts';

/** The summary as plain text, for a message to one's physio or to oneself. */
export function summaryText(
	done: readonly { readonly title: string; readonly summary: readonly string[] }[],
	noted: readonly SummaryLine[],
	asked: readonly string[]
): string {
	const part = (title: string, lines: readonly string[]) =>
		lines.length > 0 ? [`${title}\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];
	return [
		'Back to running: what I learned, and what I want to ask',
		...done.flatMap(({ title, summary }) => part(title, summary)),
		...part(
			'What I tried',
			noted.map(({ label, text }) => `${label}: ${text}`)
		),
		...part('My questions', asked)
	].join('\n\n');
}
