/** Texts of a lesson that look odd and are right, each with what a patient reads of it. */
export const PASSING: readonly (readonly [text: string, shown: string])[] = [
	['Pain < 3 and <5 are mild, and 5 > 3.', 'Pain < 3 and <5 are mild, and 5 > 3.'],
	['It was [sic] so (as [they] said) [then].', 'It was [sic] so (as [they] said) [then].'],
	['It is **bold**, *odd* and ~~gone~~, & more.', 'It is bold, odd and gone, & more.'],
	['It is 5 * 3 and a_b and ~5 km -> there.', 'It is 5 * 3 and a_b and ~5 km -> there.'],
	['Fun &amp; games, 5 &lt; 6 &gt; 4.', 'Fun & games, 5 < 6 > 4.'],
	['Caf&eacute; &#233;, “so” isn’t “it” – “is” …', 'Café é, “so” isn’t “it” – “is” …'],
	['-5 degrees is cold.\n+3 is not.', '-5 degrees is cold. +3 is not.'],
	['#1 is rest.', '#1 is rest.'],
	['The 2. one (2) is fine.', 'The 2. one (2) is fine.'],
	['Fun \\| games \\# one.', 'Fun | games # one.'],
	['It is ** not ** so.', 'It is not so.'],
	['    Four spaces before a text.', 'Four spaces before a text.'],
	['One line  \nand the next.', 'One line and the next.'],
	['- one\n- two\n  - three\n\n1. four\n2. five', 'one two three four five'],
	['So it is:\n- one\n- two', 'So it is: one two'],
	['- [ ] one\n- [x] two', 'one two'],
	['> They said so.\n>\u00A0And they did.', 'They said so. And they did.'],
	['| a | b |\n| - | -: |\n| **c** | [d](/red-flags/) |', 'a b c d'],
	['### Some [words](/myths/) & **more**\n\nSo.', 'Some words & more So.'],
	['One.\n\n---\n\nTwo.\n\n***', 'One. Two.'],
	['```\nlet a = `1` < 2 & "3";\n```', 'let a = `1` < 2 & "3";'],
	['Type `a < b & c`.', 'Type a < b & c.'],
	['Call {emergency} **now**, or {emergency}!', 'Call 000 now, or 000!'],
	[
		'It covered 115\u202F000 people in 112 studies.[^{key}][^{key}] [sic]',
		'It covered 115 000 people in 112 studies. [sic]'
	],
	['Stop![^{key}] [^{key}]\n[^{key}] (so)', 'Stop! (so)'],
	['See [load (so)](term:load) [and **the** signs](/red-flags/).', 'See load (so) and the signs.'],
	['<Drawing name="leg" title="A leg & 5 < 6 ’s" alt="A leg, 5 > 3" />', 'A leg & 5 < 6 ’s'],
	[
		'<LoadsTheBody>\n\nHop once.\n\n<Drawing name="arms" title="A leg" alt="A leg" />\n\n</LoadsTheBody>',
		'Hop once. A leg'
	],
	['<Places />\n\n<MySummary />\n\n<MyQuestions />', ''],
	['- a\n\t- b\n\t\t- c\n\n- d\n\n  e', 'a b c d e'],
	['* a\n+ b\n\n3. c\n4. d', 'a b c d'],
	['A\n***\nB\n\n___\n\nC\n - - -\n\nD', 'A B C D'],
	['a | b\n--- | ---\nc \\| d | e', 'a b c | d e'],
	['| a | b |\n|-|:-:|\n| c | |\nSo.', 'a b c So.'],
	[
		'5&nbsp;km, 5 &lt 6, a &amp b, &#x1F600; &mdash; &quot;so&quot;',
		'5 km, 5 < 6, a & b, 😀 — "so"'
	],
	['See [the\nsigns](\n/red-flags/#chest).', 'See the signs.'],
	['__One__ and _two_, ***three***, a**b**c.', 'One and two, three, a b c.'],
	['~~~\na & b\n~~~\n\n- ```\n  c\n  ```', 'a & b c'],
	['<Drawing name="team"\n  title="A > b"\n  alt="c" />', 'A > b'],
	['So.\n<Drawing name="disc" title="A disc" alt="c" />', 'So. A disc'],
	['**So[^{key}]** | *it*[^{key}]: is ([^{key}])[^{key}]so', 'So | it : is ( ) so'],
	['| a[^{key}] | b |\n|---|---|\n| **{emergency}** | c[^{key}] |\n\n> d[^{key}]', 'a b 000 c d'],
	[
		'Walk 10 10 10, then 12 10 8 6, or 10-12 8-10 6-8.',
		'Walk 10 10 10, then 12 10 8 6, or 10-12 8-10 6-8.'
	],
	['It costs $5 or $10, at a:b:c – or (a) and #2.', 'It costs $5 or $10, at a:b:c – or (a) and #2.']
];
