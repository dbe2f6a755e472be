import { comparable } from '#lib/fields/line.ts';

/** A run of digits that could be a telephone, Medicare or record number; not a date or a pace. */
const NUMBER = /(?:\+?\d[\s().-]?){7,}\d|\b(?:MRN|URN?|NHS|Medicare)\b/i;

const YEAR_OF_BIRTH = '(?:19\\d\\d|20[01]\\d)';
/** A day of birth: named as one, or a day of a year before 2020. */
const BIRTH = new RegExp(
	[
		'\\bd\\.?o\\.?b\\b|\\bborn\\b|\\bbirth\\s?da(?:y|te)\\b|\\bdate of birth\\b',
		`\\b\\d{1,2}[/. -]\\d{1,2}[/. -]${YEAR_OF_BIRTH}\\b`,
		`\\b${YEAR_OF_BIRTH}-\\d{1,2}-\\d{1,2}\\b`,
		`\\b\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* ${YEAR_OF_BIRTH}\\b`
	].join('|'),
	'i'
);

/** Words of diagnoses and operations, in any case: careful rather than complete. */
const HEALTH = [
	'arthrit\\w*',
	'asthma\\w*',
	'osteo\\w*',
	'fractur\\w*',
	'broken (?:ankle|arm|bone|foot|hip|leg|rib|toe|wrist)s?',
	'surger\\w*',
	'surgical\\w*',
	'operat(?:ion|ions|ed)',
	'(?:ankle|back|elbow|foot|hip|knee|neck|shoulder|spin(?:e|al)) ops?',
	'post-?op\\w*',
	'\\w+ectom\\w*',
	'\\w+plast(?:y|ies)',
	'\\w+oscop\\w*',
	'\\w{2,}itis',
	'\\w+opath\\w*',
	'fusion',
	'herniat\\w*',
	'prolaps\\w*',
	'(?:slipped|bulging|torn|ruptured|worn) discs?',
	'sciatica',
	'scoliosis',
	'stenosis',
	'menisc\\w*',
	'ligament tears?',
	'torn (?:calf|hamstring|ligament|muscle|tendon|cartilage)',
	'ruptur\\w*',
	'tendinop\\w*',
	'sprain\\w*',
	'concuss\\w*',
	'heart (?:attack|condition|disease|failure)',
	'(?:a|mini-?|last) strokes?',
	'angina',
	'pacemaker',
	'blood clots?',
	'cancer',
	'tumou?rs?',
	'chemo\\w*',
	'diabet\\w*',
	'epilep\\w*',
	'pregnan\\w*',
	'miscarr\\w*',
	'menopaus\\w*',
	'depress(?:ion|ed|ive)',
	'anxiety',
	'bipolar',
	'diagnos\\w*',
	'dementia',
	'parkinson\\w*',
	'multiple sclerosis',
	'hepatitis',
	'HIV',
	'(?:ankle|disc|hip|joint|knee|shoulder) replacements?',
	'(?:total|partial|your|the|a) replacements?(?! (?:insole|lace|pair|shoe|sock|trainer|strap|watch))',
	'replaced (?:ankle|hip|joint|knee|shoulder)s?',
	'L[1-5]\\s?[-/]\\s?[LS]?[1-5]'
];

/** Short forms as physios write them, in capitals: in small letters some are words. */
const SHORT = [
	'ACL|PCL|MCL|LCL|ACLR|ATFL|UCL',
	'OA|RA|MS|CVA|TIA|MI|AF|DVT|COPD|IBS|T[12]DM?|BPD|PTSD|ADHD',
	'THR|TKR|THA|TKA|UKR|ORIF|PFP|PFPS|ITBS|MTSS|FAI|GTPS|LBP|NOF'
];

const HEALTH_WORD = new RegExp(`\\b(?:${HEALTH.join('|')})\\b`, 'iu');
const SHORT_FORM = new RegExp(`\\b(?:${SHORT.join('|')})\\b`, 'u');
/** Says that nothing was done: "no operation needed", "without surgery". */
const DENIED =
	/(?:\b(?:no|without|avoid(?:s|ing)?|not need(?:ed)?)|n[’']t need) (?:(?:an?|any|more|further) )?(?:operation|ops?|surger(?:y|ies)|operations)\b/giu;

/** A surname and an initial, as files are labelled. "I" and "A" are words, too. */
const LABEL = /(?:^|[^\p{L}])\p{Lu}[\p{L}'’-]+,\s?[B-HJ-Z](?![\p{L}'’])/u;
/** Initials that are words, too. */
const WORDS: readonly string[] = ['AM', 'GO', 'IT', 'NO', 'OK', 'PM', 'TV', 'UK', 'US'];

/**
 * What in a note should not travel in a link: anyone who has the link can read it. Warnings, never
 * refusals: the physio knows what a word means here.
 */
export function noteWarnings(note: string, name: string): string[] {
	const warnings: string[] = [];
	if (holdsName(note, name) || holdsInitials(note, name) || LABEL.test(note))
		warnings.push('This note seems to hold the person’s name. The link is safer without it.');
	if (BIRTH.test(note))
		warnings.push('This note seems to hold a date of birth. Leave it out if you can.');
	else if (NUMBER.test(note))
		warnings.push('This note seems to hold a telephone or record number. Leave it out if you can.');
	const [word] = HEALTH_WORD.exec(note.replace(DENIED, '')) ?? SHORT_FORM.exec(note) ?? [];
	if (word)
		warnings.push(
			`“${word}” says something about health. Whoever holds the link can read it: leave it out if you can.`
		);
	return warnings;
}

/** Any word of the short name, but not its initials alone: "I" and "A" are words too. */
function holdsName(note: string, name: string): boolean {
	const words = new Set(wordsOf(note));
	return wordsOf(name).some((part) => part.length > 1 && words.has(part));
}

/** The initials of the short name in capitals, together or with points: "MN", "M.N.", "M N". */
function holdsInitials(note: string, name: string): boolean {
	const initials = wordsOf(name).map((part) => part.slice(0, 1).toUpperCase());
	if (initials.length < 2 || WORDS.includes(initials.join(''))) return false;
	const letters = initials.map((one) => one.replace(/[^\p{L}\p{N}]/gu, '')).join('\\.?\\s?');
	return new RegExp(`(?:^|[^\\p{L}])${letters}(?![\\p{L}])`, 'u').test(note);
}

const wordsOf = (text: string) =>
	comparable(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
