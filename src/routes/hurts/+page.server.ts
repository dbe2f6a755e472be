import { catalogue } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

/** Ready-made questions that fit someone whom something hurts. */
const FITTING = ['if-it-hurts', 'pain-numbers'];

export const load: PageServerLoad = async () => {
	const { source } = await catalogue();
	return {
		signs: source.redFlags.flags.map(({ id, name, speed }) => ({ id, name, speed })),
		clinic: source.clinic,
		questions: source.course.questions.filter(({ id }) => FITTING.includes(id))
	};
};
