import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const html = readFileSync('static/404.html', 'utf8');
const inside = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';

/** What it does when a host shows it at an address: where its two links lead, and where it continues to. */
function shownAt(pathname: string, search = '') {
	const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => ({
		href,
		getAttribute: () => href,
		setAttribute(_name: string, value: string) {
			this.href = value;
		}
	}));
	let ledTo: string | null = null;
	runInNewContext(inside('script'), {
		location: { pathname, search, replace: (to: string) => (ledTo = to) },
		document: { querySelectorAll: () => links }
	});
	return { links: links.map(({ href }) => href), ledTo };
}

describe('the page for what is not there', () => {
	it.each(['script', 'style'])('allows its own %s and no other', (tag) => {
		const hash = createHash('sha256').update(inside(tag)).digest('base64');
		expect(html).toContain(`${tag}-src 'sha256-${hash}';`);
	});

	it('needs nothing beside it', () => {
		expect(html).toContain("default-src 'none'");
		expect(html).not.toMatch(/ src=|url\(|@import| style=| on\w+=/);
		expect(html.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:," />']);
	});

	it('is known as ours, so that it is saved for offline', () => {
		expect(html).toContain('<meta name="application-name" content="Back to running" />');
	});

	it.each([
		['/nothing', '/'],
		['/nothing/', '/'],
		['/lessons/nothing/', '/'],
		['/lessons', '/'],
		['/some/sub/lessons/wear-and-tear/nothing', '/some/sub/'],
		['/some/sub/red-flags/nothing/', '/some/sub/'],
		['/some/sub/nothing', '/some/sub/'],
		['/lessons/lessons/nothing/', '/lessons/'],
		['/about/us/myths/1', '/about/us/'],
		['//elsewhere.example/nothing', '/elsewhere.example/'],
		['/', '/']
	])('leads from %s to the course at %s', (path, base) => {
		expect(shownAt(path)).toEqual({ links: [base, `${base}red-flags/`], ledTo: null });
	});

	it.each([
		['/assignment/%23eyJh.b-_.c', '', '/assignment/#eyJh.b-_.c'],
		['/some/sub/assignment/%23eyJh.b.c', '?fbclid=x', '/some/sub/assignment/?fbclid=x#eyJh.b.c'],
		['/assignment%23eyJh', '', '/assignment/#eyJh'],
		['/assignment/%2523eyJh%2Eb', '', '/assignment/#eyJh%2Eb'],
		['/physio/%23r=eyJh', '', '/physio/#r=eyJh'],
		['/%23h=q1Yq', '', '/#h=q1Yq'],
		['//elsewhere.example/%23ey', '', '/elsewhere.example/#ey']
	])('leads on from %s%s to %s', (path, search, to) => {
		expect(shownAt(path, search).ledTo).toBe(to);
	});

	it('leads to the folder it is shown in where scripts are off, and says so', () => {
		expect([...html.matchAll(/href="(\.[^"]*)"/g)].map(([, href]) => href)).toEqual([
			'./',
			'./red-flags/'
		]);
		expect(inside('noscript')).toContain('Scripts are off');
	});
});
