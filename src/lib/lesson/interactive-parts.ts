/**
 * What a lesson needs only once someone has begun it: forms, questions, its end, and its form on paper. The
 * server always has them, so that a page reads whole with scripts off; a browser fetches them with
 * the first touch.
 */
export { default as LoadsTheBodyLive } from '#lib/course/LoadsTheBodyLive.svelte';
export { default as QuestionPicker } from '#lib/course/QuestionPicker.svelte';
export { default as SummarySoFar } from '#lib/course/SummarySoFar.svelte';
export { default as LabLive } from '#lib/lab/LabLive.svelte';
export { labLines } from './lab-lines.ts';
export { missed } from '#lib/progress/summary.ts';
export { default as Parts } from './Parts.svelte';
export { default as QuestionOnPaper } from '#lib/quiz/QuestionOnPaper.svelte';
