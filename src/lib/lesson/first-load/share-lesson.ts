import { browser } from '$app/environment';
import Cite from '#lib/course/first-load/Cite.svelte';
import { setLesson } from '#lib/course/lesson-context.ts';
import { setLabs } from '#lib/lab/context.ts';
import type { Facts, Places } from '#lib/learner/record.ts';
import { setQuiz } from '#lib/quiz/context.ts';
import type { LessonData } from '../lesson-data.ts';

interface LessonPage {
	readonly data: () => LessonData;
	/** What is fetched once someone has begun; null until then. */
	readonly later: () => typeof import('../interactive-parts.ts') | null;
	readonly isHidden: (screen: string) => boolean;
	readonly isRendered: (step: string) => boolean;
	/** At home the device's record, in a waiting room the visit's. */
	readonly learner: Facts & Places;
}

/** Gives the parts of a lesson's text, its quiz and its labs what each needs of this page. */
export function shareLesson({ data, later, isHidden, isRendered, learner }: LessonPage): void {
	setLesson({
		get lesson() {
			return data().lesson;
		},
		isHidden,
		isRendered,
		get later() {
			return later();
		},
		isDone: (lesson) => Boolean(learner.lesson(lesson)?.doneOn),
		get noted() {
			return later()?.labLines(learner, data().noted) ?? [];
		}
	});
	setLabs({
		get labs() {
			return data().labs;
		},
		get emergency() {
			return data().lesson.emergency;
		},
		Cite,
		get Live() {
			return (browser && later()?.LabLive) || null;
		}
	});
	setQuiz({
		get lesson() {
			return data().lesson.id;
		},
		get guess() {
			return data().guess;
		},
		get questions() {
			return data().questions;
		},
		get Input() {
			return data().Input;
		},
		get OnPaper() {
			return data().later?.QuestionOnPaper ?? null;
		}
	});
}
