import type { Programme } from '#lib/programme/schema.ts';

/** All that a patient reads of one programme, each piece a sentence or more. */
export function programmeTexts(programme: Programme): string[] {
	const { title, for_whom, not_for, sure, stages, pain, stops, rules } = programme;
	return [
		title,
		...for_whom,
		...not_for,
		sure.text,
		...everySession(programme),
		...stages.flatMap((stage) => [
			stage.title,
			...[stage.jump, stage.note].flatMap(written),
			...everySession(stage)
		]),
		pain.text,
		stops.swelling,
		...stops.others,
		rules.go_on,
		rules.stay,
		rules.go_back
	];
}

const everySession = ({
	warm_up,
	cool_down,
	ground
}: Pick<Programme, 'warm_up' | 'cool_down' | 'ground'>): string[] =>
	[warm_up?.how, cool_down?.how, ground].flatMap(written);

const written = (text: string | undefined): string[] => (text === undefined ? [] : [text]);
