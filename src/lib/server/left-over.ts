/** Spaces and nothings that no keyboard shows, such as a Mac's Option and space. */
const ODD = String.raw`\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF`;
const ADDRESS = String.raw`\s*(?:/|#|\.|term:|tel:|mailto:|https?:|www\.|[\w-]+\.\w|[\w-]+/)`;
const TAGS =
	'br|b|i|u|s|p|a|em|strong|sub|sup|div|span|img|hr|h[1-6]|ul|ol|li|table|tr|td|th|font|center|small|big|del|ins|mark|code|pre|script|style|iframe|video|svg|svelte';

/** What word processors and people begin the items of a list with; Word's own are private letters. */
const BULLETS = String.raw`•◦▪▫‣●○■□▶►➢➤❖∙⁃☐☑☒✓✔✗✘\uE000-\uF8FF`;
const DASH = String.raw`[ \t${ODD}]*[‐-―−][\s${ODD}]`;
const LETTER = String.raw`[ \t]*(?:[a-z]|[A-Z]|[ivx]+)\.\s`;
const LIST = 'begin each item with - and an ordinary space; lists work in index.md alone';

/** What no keyboard types and no one sees, such as a line break of Word's within a paragraph. */
const UNSEEN = new RegExp(
	String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFD]`
);

const LINK = 'write [words](/page/) or [word](term:key) without a space, in index.md alone';

/** What Markdown or HTML would be, had it been read, and what to write in its place. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
	[UNSEEN, 'a sign that no one sees is on this line: delete it, and type what is beside it again'],
	[/<!--/, 'take the note out: patients would read it'],
	[
		new RegExp(String.raw`<[!/?A-Za-z][^<>]*>|</?(?:${TAGS})\b|<[A-Z]\w*`, 'i'),
		'write it without tags; a component is on a line of its own, at the very left'
	],
	[/%%|<%/, 'take the note out: patients would read it'],
	[/\^\[/, 'a citation is [^key] in a text of index.md; in YAML name it under sources'],
	[/^\s*:::/m, 'take ::: out: a component is on a line of its own, such as <Places />'],
	[/!\[/, 'a picture is ![what it shows](name.jpg); its name has letters, digits and dashes alone'],
	[/\[\^[^\]]*\]?/, 'a citation is [^key] in a text of index.md; in YAML name it under sources'],
	[/\[\[|\]\(/, LINK],
	[new RegExp(String.raw`\]\s+\(${ADDRESS}|\(\s*term:|\[[^\]]*\]\[[^\]]*\]`), LINK],
	[/\*\*|__|~~|`|==\S/, 'bold is **words** with both signs and no space inside, in index.md alone'],
	[
		/\*(?=\S)[^*\n]*\S\*|(?<![\p{L}\d_])_(?=\S)[^_\n]*_(?![\p{L}\d_])/u,
		'signs round words work in index.md alone; write plain words here'
	],
	[
		new RegExp(
			String.raw`^\s*(?:[-*+·][\s${ODD}]|[${BULLETS}]|[*+-](?=\p{L})|(?:\d{1,9}[.)]|>)[${ODD}])`,
			'mu'
		),
		LIST
	],
	// A line of its own may continue with a dash in mid-sentence; a list has one at its first line, or two in a row.
	[new RegExp(String.raw`^${DASH}|(?<=\n)${DASH}.*\n${DASH}`, 'u'), LIST],
	[/^\s*(?:o\s(?=\S)|\(?(?:\d{1,2}|[a-z])\)\s|\d{1,2}-\s|--\s|(?:->|=>|[→⇒»›➜➔])\s)/m, LIST],
	[new RegExp(`^${LETTER}.*\\n${LETTER}`, 'm'), LIST],
	[/^\s*\d{1,2}\.\s/m, 'a list begins with 1. below an empty line, in index.md alone'],
	[/^\s*\[[ xX-]?\]/m, 'take the box out, or write - [ ] with a space in it'],
	[/^\s*:\s/m, 'a line does not begin with a colon: write the word before it again'],
	[
		/^\s*(?:\*?\[[^\]]*\]:\s|\[toc\]|!!!|\+{3}\s*$)/im,
		'take it out: it works in other editors alone'
	],
	[/%[a-z][\w-]*%/i, 'write {emergency} or another name in {braces}'],
	[/[｛｝［］＃＊]/, 'write the sign without the wide space round it, such as { or #'],
	[/<\s+\/?[A-Z]\w*\s[^<>]*(?:="|\/>)/, 'write the tag without a space behind <'],
	[/[a-z]:\/\//i, 'links to other sites belong in references.yaml or clinic.yaml'],
	[
		new RegExp(String.raw`^\s*(?:##|#(?!\d))`, 'm'),
		'a heading begins with ## or ### and an ordinary space, and works in index.md alone'
	],
	[
		/^\s*\||\|\s*$|\|\s*:?-{2,}/m,
		'a table has a line of | --- | below its head, and works in index.md alone'
	],
	[/^\s*(?:(?:-\s*){3,}|(?:=\s*){3,})$/m, 'a line of --- has an empty line above and below it'],
	[/&(?:[A-Za-z]\w*|#\d+|#[xX][\da-fA-F]+);/, 'write the sign itself, such as & or é'],
	[/\\[!-/:-@[-`{-~]|\\$/m, 'take the \\ out'],
	[/(?<![\p{L}\d:]):(?:[a-z][\w+-]*|\+1|-1|100):(?![\p{L}\d])/iu, 'write it in words'],
	[
		/\$\$|(?<![\p{L}\d])\$(?=[^\s\d])[^$\n]*[^\s$]\$(?!\d)|\$\d[^$\n]*[\^_=\\][^$\n]*\$/u,
		'write it in words'
	],
	[/\^/, 'write it in words, or as the sign itself, such as ²'],
	[/(?<=[\p{L}\d])~[^~\s]+~/u, 'write it in words, or as the sign itself, such as ₂'],
	[/\+\+(?=\S)[^+\n]+\+\+|\|\|/, 'bold is **words** with both signs, in index.md alone'],
	[/(?<=^|\s)#\p{L}/mu, 'take the # out: it is no name of a subject here'],
	[/\[!\w+\]/, 'write plain words: a box has no sign here']
];

/**
 * What is left of mark-up in a text as patients would read it, where it is, and what to write in its
 * place; undefined in plain words.
 */
export function leftOver(
	text: string
): { readonly sign: string; readonly at: number; readonly remedy: string } | undefined {
	for (const [pattern, remedy] of SIGNS) {
		const match = pattern.exec(text);
		if (match) return { sign: match[0].trim().slice(0, 40), at: match.index, remedy };
	}
	return undefined;
}
