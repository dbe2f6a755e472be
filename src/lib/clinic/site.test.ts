import { expect, it } from 'vitest';
import { readSite, siteFor } from './site.ts';

it.each([
	['run.example', 'https://run.example/'],
	[' https://run.example/course ', 'https://run.example/course/'],
	['https://run.example/course/physio/#r=x', 'https://run.example/course/'],
	['http://run.example/', null],
	['https://localhost:4183/', null],
	['https://127.0.0.1/', null],
	['nonsense', null],
	['', null]
])('%s as an address for links is %s', (typed, site) => expect(readSite(typed)).toBe(site));

it('takes this page’s own address only where patients can open it', () => {
	expect(siteFor('', 'http://localhost:5173/')).toBeNull();
	expect(siteFor('', 'https://run.example/')).toBe('https://run.example/');
	expect(siteFor('https://run.example/', 'http://localhost:5173/')).toBe('https://run.example/');
});
