import type { RefusalKind } from '#lib/storage/refusal.ts';

/** What was stored was cleared while this page was open, or lost since the last visit. */
export type Loss = 'cleared' | 'gone';

export type NoticeKind = RefusalKind | Loss;

/** What the person reads while storage refuses: what is so, and what they can do. */
export const notices: Readonly<Record<NoticeKind, string>> = {
	unavailable: "This browser can't save your place. You can still do every stop.",
	full: 'This device has no room left to save. Your answers stay until you close this page. Free some space, or save a copy under My progress.',
	newer: 'This course was updated in another tab. Load this page again to go on saving.',
	blocked:
		'An older copy of this course is open in another tab. Close that tab to go on saving here.',
	cleared: 'What was saved here has been cleared. What you do from now on is saved.',
	gone: 'What you did here before is gone: this browser has lost it. If you saved a copy, bring it back under My progress. If you had a plan, open its link again. What you do from now on is saved.'
};

/** Said when "Erase everything" could not reach the device's storage. */
export const notErased =
	"We can't reach this browser's storage, so your progress may still be there. Try again, or clear this site's data in your browser's settings.";
