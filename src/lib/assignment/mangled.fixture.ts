import fc from 'fast-check';

/** A way in which a text travels, and what it is called. */
export interface Mangling {
	readonly name: string;
	readonly mangle: (text: string) => string;
}

const lines = (text: string, width: number) =>
	(text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []) as string[];
const percent = (text: string) => encodeURIComponent(text);

/** As Proofpoint's second version writes a link. */
function secondDefense(link: string): string {
	const url = encodeURI(link)
		.replaceAll('#', '%23')
		.replace(/[-_:?=&;!*~,$+()[\]'@]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
		.replaceAll('%', '-')
		.replaceAll('/', '_');
	return `https://urldefense.proofpoint.com/v2/url?u=${url}&d=DwMFaQ&c=slrrB7dE8n7g&r=x&m=y&s=z&e=`;
}

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** As Proofpoint's third version writes a link. */
function thirdDefense(link: string): string {
	let list = '';
	const url = link.replace(/[^\w./:?=&~-]+/g, (run) => {
		list += run;
		return lines(run, 65)
			.map(({ length }) => (length === 1 ? '*' : `**${RUNS.charAt(length - 2)}`))
			.join('');
	});
	const coded = Buffer.from(list).toString('base64url');
	return `https://urldefense.com/v3/__${url}__;${coded}!!GqivPVa7Brio!LqQgs-9A$`;
}

/** Quoted-printable (RFC 2045). */
const quotedPrintable = (text: string) =>
	text
		.split('\n')
		.map((line) => lines(line.replaceAll('=', '=3D'), 75).join('=\n'))
		.join('\n');

/** What wraps a link in another link: only a link can be wrapped so. */
const wrappers: readonly Mangling[] = [
	{
		name: 'SafeLinks',
		mangle: (link) =>
			`https://eur03.safelinks.protection.outlook.com/?url=${percent(link)}&data=05%7C02%7CTWFpbGZsb3d8eyJFbXB0eU1hcGkiOnRydWV9%7C0&sdata=abc%3D&reserved=0`
	},
	{ name: 'urldefense v2', mangle: secondDefense },
	{ name: 'urldefense v3', mangle: thirdDefense },
	{
		name: 'Google',
		mangle: (link) => `https://www.google.com/url?q=${percent(link)}&sa=D&usg=AOv`
	},
	{ name: 'Facebook', mangle: (link) => `https://l.facebook.com/l.php?u=${percent(link)}&h=AT0x` },
	{
		name: 'twice encoded',
		mangle: (link) => `https://example.org/go?to=${percent(percent(link))}&z=1`
	}
];

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Wrappers of one kind each, that are not put round one another. */
const alone: readonly Mangling[] = [
	{
		name: 'urldefense v1',
		mangle: (link) => `https://urldefense.proofpoint.com/v1/url?u=${percent(link)}&k=x`
	},
	{ name: 'urldefense v2 by itself', mangle: (link) => secondDefense(link).replace(/&.*/, '') },
	{ name: 'urldefense v2, http', mangle: (link) => secondDefense(link).replace('https', 'http') },
	{
		name: 'Barracuda',
		mangle: (link) => `https://linkprotect.cudasvc.com/url?a=${percent(link)}&c=E,1,x&typo=1`
	},
	{
		name: 'Sophos',
		mangle: (link) =>
			`https://eu.protection.sophos.com/?d=x.org&u=${percent(base64(link))}&i=NWY&t=z`
	},
	{
		name: 'Sophos, bare',
		mangle: (link) => `https://eu.protection.sophos.com?u=${base64(link)}&i=NWY`
	},
	{ name: 'BBCode', mangle: (link) => `[url=${link}]Your plan[/url]` },
	{ name: 'a data address', mangle: (link) => `data:text/plain;base64,${base64(link)}` },
	{ name: 'JSON', mangle: (link) => JSON.stringify({ link }).replaceAll('#', '\\u0023') },
	{
		name: 'full width',
		mangle: (link) =>
			link.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
	},
	{ name: 'hyphens of a PDF', mangle: (link) => link.replaceAll('-', '\u2010') },
	{
		name: 'HTML entities',
		mangle: (link) =>
			link.replaceAll('.', '&shy;&period;').replaceAll('_', '&lowbar;').replaceAll('#', '&num;')
	},
	...['code', 'mark', 'o:p', 'td', 'kbd class="x"'].map((tag) => ({
		name: `HTML <${tag}>`,
		mangle: (link: string) =>
			lines(link, 60)
				.map((one) => `<${tag}>${one}</${tag.split(' ')[0] ?? ''}>`)
				.join('')
	})),
	...['\u0085', '\u2029', '\v', '<!-- x -->', '\uFFFC', '\u0007'].map((between) => ({
		name: `lines parted by ${JSON.stringify(between)}`,
		mangle: (link: string) => lines(link, 72).join(between)
	})),
	...['Pri> ', ': ', '» ', '* ', '# ', '＞ ', '>\u00A0', '+', '>>> ', '    '].map((quote) => ({
		name: `lines after “${quote}”`,
		mangle: (link: string) =>
			lines(link, 72)
				.map((one) => quote + one)
				.join('\r')
	})),
	...[
		'Content-Transfer-Encoding: "base64"\r\n\r\n',
		'Content-transfer-encoding:base64\n\n',
		''
	].map((head) => ({
		name: `a mail in base64 after “${head}”`,
		mangle: (link: string) => head + lines(base64(`Hello Mina,\n${link}\nPriya`), 76).join('\r\n')
	})),
	{
		name: 'the twelfth part of a mail',
		mangle: (link) =>
			'Content-Transfer-Encoding: base64\n\nAAAA\n\n'.repeat(11) +
			lines(base64(link), 64).join('\n')
	}
];

/** What surrounds a link in a text. */
const around: readonly Mangling[] = [
	...['*', '_', '~', '`', '"', "'", '|', '**', '__'].map((mark) => ({
		name: `between ${mark}`,
		mangle: (text: string) => `${mark}${text}${mark}`
	})),
	...['!', '?', '…', ',', ';', ':', '/', '.', ')', '%22', '%20thanks', '&utm_source=x', '?fbclid=y']
		.concat('#x', '\u200B', '\u00AD', '\u200E', '\\')
		.map((mark) => ({ name: `with ${mark} behind`, mangle: (text: string) => `${text}${mark}` })),
	{ name: 'in “ ”', mangle: (text) => `“${text}”` },
	{ name: 'in « »', mangle: (text) => `« ${text} »` },
	{ name: 'in < >', mangle: (text) => `<${text}>` },
	{ name: 'in Markdown', mangle: (text) => `[your plan](${text})` },
	{
		name: 'in HTML',
		mangle: (text) => `<p>Hi &amp; hello <a href="${text.replaceAll('&', '&amp;')}">plan</a></p>`
	},
	{
		name: 'after a tracking link',
		mangle: (text) => `https://t.example/?j=eyJhIjoxfQ.eyJiIjoyfQ.abc ${text}`
	},
	{ name: 'in a message', mangle: (text) => `Hello Mina,\nhere is your plan:\n${text}\nPriya` }
];

/** What is done to whole messages. */
const mails: readonly Mangling[] = [
	{ name: 'in lines of 72', mangle: (text) => lines(text, 72).join('\n') },
	{ name: 'in lines of 64, CRLF', mangle: (text) => lines(text, 64).join('\r\n') },
	{ name: 'with blank lines between', mangle: (text) => lines(text, 72).join('\n\n') },
	{
		name: 'quoted',
		mangle: (text) =>
			text
				.split('\n')
				.flatMap((line) => lines(line, 72))
				.map((line) => `> ${line}`)
				.join('\n')
	},
	{ name: 'quoted-printable', mangle: quotedPrintable },
	{
		name: 'a saved mail',
		mangle: (text) =>
			`From: p@clinic.example\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(Buffer.from(text).toString('base64'), 76).join('\r\n')}\r\n`
	},
	{
		name: 'below a long thread',
		mangle: (text) => `${'On Monday Mina wrote: thank you.\n'.repeat(700)}${text}`
	}
];

export const manglings: readonly Mangling[] = [...wrappers, ...alone, ...around, ...mails];

const some = (all: readonly Mangling[], maxLength: number) =>
	fc.array(fc.constantFrom(...all), { maxLength });

/** A link as it arrives: wrapped by up to two filters, with marks round it, in a mail that continued. */
export const travelled = fc
	.tuple(some(wrappers, 2), some(around, 2), some(mails, 2))
	.map(([first, then, last]): Mangling => {
		const all = [...first, ...then, ...last];
		return {
			name: all.map(({ name }) => name).join(', '),
			mangle: (link) => all.reduce((text, { mangle }) => mangle(text), link)
		};
	});

/** One invisible character put into a text. */
export const withInside = (text: string, at: number, what: string) =>
	text.slice(0, at) + what + text.slice(at);
