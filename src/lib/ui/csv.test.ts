import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asCsv } from './csv.ts';

const cellOf = (text: string) =>
	asCsv([[text]])
		.replace(/^\uFEFF/, '')
		.replace(/\r\n$/, '');

it('begins with a mark by which spreadsheets know the encoding', () => {
	expect(asCsv([['Zoë', 2]])).toBe('\uFEFFZoë,2\r\n');
});

it.each([
	['=1+1', "'=1+1"],
	['+61 2', "'+61 2"],
	['-2', "'-2"],
	['@x', "'@x"],
	['＝1', "'＝1"],
	['＋1', "'＋1"],
	['－1', "'－1"],
	['＠x', "'＠x"],
	[' =1', "' =1"],
	['\u200B=1', "'\u200B=1"],
	['\u200E+1', "'\u200E+1"],
	['\0=1', "'\0=1"],
	['﹢1', "'﹢1"],
	['﹣1', "'﹣1"],
	['﹦1', "'﹦1"],
	['﹫x', "'﹫x"],
	['\u22121', "'\u22121"],
	['\t=1', `"'\t'=1"`],
	['\tx', `"'\tx"`],
	['\rx', `"'\rx"`],
	['a;=1+1;b', `"a;'=1+1;b"`],
	['a\t@x', `"a\t'@x"`],
	['a\n-2', `"a\n'-2"`],
	['a;b', '"a;b"'],
	['Mina "N."', '"Mina ""N."""'],
	['Anne-Marie', 'Anne-Marie']
])('%j is written as text: %j', (text, written) => expect(cellOf(text)).toBe(written));

it('has no cell that begins like a formula, at whichever sign a spreadsheet parts cells', () => {
	const text = fc.string({ unit: fc.constantFrom(...'ab\'=+-@＝－,;\t\r\n "') });
	fc.assert(
		fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
			const parts = asCsv([row])
				.replace('\uFEFF', '')
				.split(/[,;\t\r\n]/);
			for (const part of parts) expect(part).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
		})
	);
});
