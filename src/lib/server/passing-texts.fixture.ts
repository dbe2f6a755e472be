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
		'<LoadsTheBody>\n\nHop once.\n\n<Drawing name="leg" title="A leg" alt="A leg" />\n\n</LoadsTheBody>',
		'Hop once. A leg'
	],
	['<Places />\n\n<MySummary />\n\n<MyQuestions />', '']
];
