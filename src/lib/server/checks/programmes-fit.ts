import { LONGEST_SESSION } from '#lib/programme/bounds.ts';
import * as v from 'valibot';
import { PlannedProgramme } from '#lib/programme/planned.ts';
import type { Programme } from '#lib/programme/schema.ts';
import { sessionTotals } from '#lib/programme/session.ts';
import { jumpsOf } from '#lib/programme/stages.ts';
import { plannable } from '#lib/programme/travel.ts';
import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

type Path = readonly (string | number)[];
type Say = (path: Path, problem: string, remedy: string) => Issue;

/**
 * The numbers of a walk-run programme fit each other: a session is as long as its writer says, the week
 * has room for its sessions and rest days, and each large step up is named.
 */
export function programmesFit(course: CourseSource): Issue[] {
	return course.programmes.flatMap((programme, index) => {
		const say: Say = (path, problem, remedy) => ({
			file: `${course.folder}/programmes.yaml`,
			line: course.lineIn('programmes.yaml', [index, ...path]),
			level: 'error',
			problem: `"${programme.id}": ${problem}`,
			remedy
		});
		return [
			...sums(programme, say),
			...jumpsNamed(programme, say),
			...weekFits(programme, say),
			...somethingToRun(programme, say),
			...fitsAPlan(programme, say)
		];
	});
}

function sums(programme: Programme, say: Say): Issue[] {
	const { measure } = programme;
	return programme.stages.flatMap((stage, at) => {
		const { all } = sessionTotals(programme, stage);
		const { id, total } = stage;
		const found: Issue[] = [];
		if (all !== total) {
			found.push(
				say(
					['stages', at, 'total'],
					`the rounds of "${id}" are ${all} ${measure} in all, and total says ${total}`,
					`write total: ${all}, or mend the rounds; warm-up and cool-down do not count`
				)
			);
		}
		if (all > LONGEST_SESSION[measure]) {
			found.push(
				say(
					['stages', at, 'rounds'],
					`the rounds of "${id}" are ${all} ${measure} in all`,
					`keep a session to ${LONGEST_SESSION[measure]} ${measure}; look at measure and times`
				)
			);
		}
		if (measure === 'metres' && stage.no_further_than !== undefined) {
			found.push(
				say(
					['stages', at, 'no_further_than'],
					`"${id}" is a distance already`,
					'take no_further_than out: it is for programmes in minutes'
				)
			);
		}
		return found;
	});
}

function jumpsNamed(programme: Programme, say: Say): Issue[] {
	const { measure, stages } = programme;
	const jumps = jumpsOf(programme);
	const unnamed = jumps.flatMap(({ index, before, after }) => {
		const stage = stages[index];
		if (!stage || stage.jump !== undefined) return [];
		return [
			say(
				['stages', index],
				`"${stage.id}" is a large step: running goes from ${before.run} to ${after.run} ${measure}, the longest run from ${before.longestRun} to ${after.longestRun}`,
				'say so to patients in a field jump, or put a stage between'
			)
		];
	});
	const needless = stages.flatMap((stage, index) =>
		stage.jump === undefined || jumps.some((jump) => jump.index === index)
			? []
			: [
					say(
						['stages', index, 'jump'],
						`"${stage.id}" is no large step`,
						'take jump out, or mend the rounds'
					)
				]
	);
	return [...unnamed, ...needless];
}

function weekFits({ sessions_a_week, rest_days }: Programme, say: Say): Issue[] {
	const most = Math.ceil(7 / (rest_days + 1));
	if (sessions_a_week <= most) return [];
	return [
		say(
			['sessions_a_week'],
			`${sessions_a_week} sessions do not fit in a week with rest_days: ${rest_days}`,
			`write ${most} or fewer sessions_a_week, or fewer rest_days`
		)
	];
}

function somethingToRun(programme: Programme, say: Say): Issue[] {
	if (programme.stages.some((stage) => sessionTotals(programme, stage).run > 0)) return [];
	return [say(['stages'], 'no stage has any running', 'write run in the rounds of a stage')];
}

/** What a physio's plan has no room for could not be set. */
function fitsAPlan(programme: Programme, say: Say): Issue[] {
	const planned = v.safeParse(PlannedProgramme, plannable(programme));
	if (planned.success) return [];
	// What concerns the whole is named by the other checks.
	const issue = planned.issues.find((one) => v.getDotPath(one) !== null);
	if (!issue) return [];
	const path = (v.getDotPath(issue) ?? '').split('.').filter((part) => part !== '');
	return [
		say(
			path.map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
			`a plan cannot carry it: ${issue.message}`,
			'shorten what is named there'
		)
	];
}
