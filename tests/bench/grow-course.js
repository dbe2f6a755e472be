/**
 * Makes a course of any size out of the real one: the same texts and quizzes, under new names.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** No YAML aliases: the course takes no file that points within itself. */
const WRITTEN_OUT = { aliasDuplicateObjects: false };

const COPIED = ['lessons', 'scripts', 'src', 'static', 'package.json', 'package-lock.json'];
const CONFIGS = ['svelte.config.js', 'tsconfig.json', 'vite.config.ts'];

/** Questions that each lesson asks: 300 in 14 lessons, 20,000 in a thousand. */
export const QUESTIONS = 20;

/** @typedef {{ id: string }} Named */

/**
 * Copies the project without its build, and fills its course up to `count` lessons. The real lessons
 * come first, and keep their names.
 * @param {string} root of the project
 * @param {string} into an empty folder
 * @param {number} count lessons
 */
export function growCourse(root, into, count) {
	for (const name of [...COPIED, ...CONFIGS]) {
		cpSync(join(root, name), join(into, name), { recursive: true });
	}
	symlinkSync(join(root, 'node_modules'), join(into, 'node_modules'), 'junction');
	liftLimit(join(into, 'src/lib/quiz/schema.ts'));
	const lessons = join(into, 'lessons');
	const real = readdirSync(lessons)
		.filter((name) => /^\d+-/.test(name))
		.sort();
	for (let at = count - 1; at >= 0; at -= 1) {
		const model = real[at % real.length] ?? '';
		const round = Math.floor(at / real.length);
		const number = String(at + 1).padStart(2, '0');
		const slug = model.replace(/^\d+-/, '');
		const folder = round === 0 ? model : `${number}-${slug}-${String(round)}`;
		copyLesson(join(root, 'lessons', model), join(lessons, folder), round);
	}
}

/**
 * A real lesson asks five questions at most: a build of twenty asks for more than any writer may.
 * @param {string} schema
 * @throws where the limit is elsewhere now
 */
function liftLimit(schema) {
	const text = readFileSync(schema, 'utf8');
	const lifted = text.replace('v.maxLength(5,', `v.maxLength(${String(QUESTIONS)},`);
	if (lifted === text) throw new Error(`The limit of questions is no longer in ${schema}`);
	writeFileSync(schema, lifted);
}

/**
 * @param {string} from
 * @param {string} into
 * @param {number} round 0 keeps every name
 */
function copyLesson(from, into, round) {
	mkdirSync(into, { recursive: true });
	const name = (/** @type {string} */ id) => (round === 0 ? id : `${id}-${String(round)}`);
	for (const file of readdirSync(from)) {
		const text = readFileSync(join(from, file));
		if (file === 'quiz.yaml') writeFileSync(join(into, file), quiz(text.toString(), name));
		else if (file === 'labs.yaml') {
			const labs = /** @type {Named[]} */ (parse(text.toString()));
			const named = labs.map((lab) => ({ ...lab, id: name(lab.id) }));
			writeFileSync(join(into, file), stringify(named, WRITTEN_OUT));
		} else if (file === 'index.md') {
			const named = text
				.toString()
				.replace(/(<(?:Guess|Lab)\b[^>]*\bid=")([^"]+)/g, (_, tag, id) => tag + name(id))
				.replace(/^(\s+guess: )(\S+)$/gm, (_, field, id) => field + name(id));
			writeFileSync(join(into, file), named);
		} else writeFileSync(join(into, file), text);
	}
}

/**
 * A quiz with its own questions, over and over, up to the wanted number.
 * @param {string} text
 * @param {(id: string) => string} name
 */
function quiz(text, name) {
	const { guess, questions } = /** @type {{ guess: Named; questions: Named[] }} */ (parse(text));
	const more = Array.from({ length: QUESTIONS }, (_, at) => {
		const model = questions[at % questions.length] ?? guess;
		const again = Math.floor(at / questions.length);
		return { ...model, id: name(again === 0 ? model.id : `${model.id}-again-${String(again)}`) };
	});
	return stringify({ guess: { ...guess, id: name(guess.id) }, questions: more }, WRITTEN_OUT);
}
