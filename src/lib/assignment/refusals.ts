/** Why something that was handed over is not taken. Each sentence says what to do next. */
const sentences = {
	large: 'This is too long to be a plan or a receipt. Ask for the code or the link once more.',
	damaged:
		'Part of this is missing or was changed on the way. Ask for a new code or link, and copy all of it.',
	newer:
		'This was made by a newer version of the course. Go online, open the course once so that it updates, and try again.',
	'no-lesson':
		'None of the lessons in this plan are in this course. Ask the sender for a new plan, or open the address that came with it.',
	empty: 'There is nothing here to read. Scan the code again, or paste the whole link.',
	'other-code': 'This is a code for something else. Look for the one from your physio.',
	'a-plan':
		'This is a plan for a patient, not a receipt. Ask for what the patient’s phone shows under “Hand it back”.',
	'a-receipt':
		'This is what a patient hands back to a physio, not a plan. Ask your physio for your plan’s code or link.',
	'a-copy':
		'This is a copy of someone’s progress. Bring it over under “My progress”. What a physio takes back is on the patient’s phone under “Hand it back”.',
	'a-list':
		'This is a backup of a clinic’s list. Add it on the page for physios, under “Backup and settings”.',
	'a-take-home': 'This carries lessons from a tablet to a phone. Open it with your phone’s camera.'
} as const;

export type Reason = keyof typeof sentences;

export interface TokenRefusal {
	readonly ok: false;
	readonly reason: Reason;
	readonly sentence: string;
}

export const refuse = (reason: Reason): TokenRefusal => ({
	ok: false,
	reason,
	sentence: sentences[reason]
});
