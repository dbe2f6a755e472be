import { expect, it } from 'vitest';
import { noteWarnings } from './note-warnings.ts';

it.each([
	['Do stops 1 to 4 before we meet. Stay at 168 steps a minute.', []],
	['See you on 12/03/2027 at 10:30, 3 x 10 raises.', []],
	['Good work, Mina!', [/name/]],
	['MÍNA, see you soon', [/name/]],
	['I will ring n.', []],
	['Call me on 0412 345 678', [/number/]],
	['MRN 12', [/number/]],
	['Start six weeks after your discectomy', [/discectomy.*health/]],
	['Your L4/5 is fine', [/L4\/5/]],
	['Mina, +61 3 9000 0000, arthritis', [/name/, /number/, /arthritis/]]
])('%s', (note, says) => {
	const warnings = noteWarnings(note, 'Mina N.');
	expect(warnings).toHaveLength(says.length);
	says.forEach((one, index) => expect(warnings[index]).toMatch(one));
});
