/**
 * What a lesson needs only once someone has begun it: questions, its end, and its form on paper. The
 * server always has them, so that a page reads whole with scripts off; a browser fetches them with
 * the first touch.
 */
export { default as LabLive } from '#lib/lab/LabLive.svelte';
export { notedOf } from './noted-of.ts';
export { missed } from '#lib/progress/missed.ts';
export { default as Parts } from './Parts.svelte';
export { default as QuestionOnPaper } from '#lib/quiz/QuestionOnPaper.svelte';
