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
	['Mina, +61 3 9000 0000, arthritis', [/name/, /number/, /arthritis/]],
	['With your knee OA, go gently', [/“OA”/]],
	['Six weeks since the THR', [/“THR”/]],
	['Left TKR, so no hills', [/“TKR”/]],
	['Your slipped disc is fine with this', [/slipped disc/]],
	['After the back op, wait', [/back op/]],
	['Since your heart attack, walk first', [/heart attack/]],
	['HIV clinic is on Monday', [/“HIV”/]],
	['Bring your asthma puffer', [/asthma/]],
	['Your hip replacement will cope', [/hip replacement/]],
	['dob 12/03/1980', [/date of birth/]],
	['DOB: 12 March 1980', [/date of birth/]],
	['1980-03-12', [/date of birth/]],
	['Nguyen, K', [/name/]],
	['For M.N. only', [/name/]],
	['MN: do these first', [/name/]],
	['Buy replacement shoes before the race', []],
	['The replacement shoes are fine', []],
	['Good news: no operation needed', []],
	['You can do this without surgery', []],
	['Well, I think you can start. OK, go!', []],
	['Come on Monday, 12 minutes is enough', []],
	['Do the race on 6 December 2026', []],
	['Run so that you could speak a sentence, a short one', []]
])('%s', (note, says) => {
	const warnings = noteWarnings(note, 'Mina N.');
	expect(warnings).toHaveLength(says.length);
	says.forEach((one, index) => expect(warnings[index]).toMatch(one));
});
