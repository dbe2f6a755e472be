import { resolve } from '$app/paths';
import type { ModuleBrief } from './page.ts';

let cached: Promise<readonly ModuleBrief[]> | undefined;

/**
 * Every lesson by stop. Fetched once a visit, and only where there is progress or a plan to hold
 * against it: a first visit needs none, however long the course.
 * @throws where it is out of reach; the next call tries again
 */
export function courseList(): Promise<readonly ModuleBrief[]> {
	cached ??= fetchList().catch((error: unknown) => {
		cached = undefined;
		throw error;
	});
	return cached;
}

async function fetchList(): Promise<readonly ModuleBrief[]> {
	const response = await fetch(resolve('/course-list.json'));
	if (!response.ok) throw new Error(`The list of lessons: ${String(response.status)}`);
	return (await response.json()) as readonly ModuleBrief[];
}
