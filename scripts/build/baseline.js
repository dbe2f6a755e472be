/**
 * The oldest browsers that the course is for: those of the last three years, and iPadOS 16.4, at which
 * many a clinic's tablet stopped. Older ones get pages to read.
 */
export const BASELINE = ['chrome111', 'edge111', 'firefox115', 'safari16.4', 'ios16.4'];

/**
 * What a browser of the baseline does not have, and a build can't replace, as it is written in scripts.
 * What is asked for before it is used, such as `navigator.wakeLock`, is not in here.
 *
 * A list of our own: of 27 such uses eslint-plugin-compat 6.2 (7 needs Node 22) reports `scheduler.yield`
 * alone, even when it is asked to look at all of the language. TypeScript refuses newer parts of the
 * language in our sources ("lib" in tsconfig.json); this list also finds those in libraries, and those of
 * the page.
 */
export const TOO_NEW = [
	/\bArray\.fromAsync\b/,
	/\b(?:Object|Map)\.groupBy\b/,
	/\bPromise\.(?:withResolvers|try)\b/,
	/\bURL\.(?:canParse|parse)\b/,
	/\bAbortSignal\.any\b/,
	/\bIterator\.(?:from|prototype)\b/,
	/\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/,
	/\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
	/\.(?:isWellFormed|toWellFormed)\(/,
	/\bRegExp\.escape\b/,
	/\bMath\.(?:sumPrecise|f16round)\b/,
	/\bTemporal\./,
	/\bscheduler\.yield\b/,
	/\bIntl\.DurationFormat\b/,
	/\b(?:show|hide|toggle)Popover\(/,
	/\.(?:checkVisibility|moveBefore|setHTML|setHTMLUnsafe|requestClose)\(/,
	/\.(?:toBase64|toHex|setFromBase64|setFromHex)\(/,
	/\bfromBase64\(/,
	// Patterns with the flag v, and groups that change flags.
	/\/[dgimsuy]*v[dgimsuy]*\.(?:test|exec)\(/,
	/\(\?[ims]+-?[ims]*:/,
	/\bimport\b[^;]*\bwith\s*\{\s*type\b/,
	/\bawait using\b/
];
