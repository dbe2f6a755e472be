import { preloadData } from '$app/navigation';
import { resolve } from '$app/paths';
import type { LessonData } from '#lib/lesson/lesson-data.ts';

/**
 * Fetches a lesson without going to its address. From the saved copy where there is one.
 * @throws where it cannot be fetched
 */
export async function lessonData(slug: string): Promise<LessonData> {
	const loaded = await preloadData(resolve('/lessons/[slug]', { slug }) + '/');
	if (loaded.type !== 'loaded' || loaded.status !== 200)
		throw new Error(`No lesson "${slug}" here`);
	return loaded.data as LessonData;
}
