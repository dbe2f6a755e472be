/**
 * The course's own files, as a physio writes them, a file here for each subject. Types are inferred from
 * the schemas. What pages hold, made from them at build time, is in `page.ts`.
 */
export * from './schema/clinic.ts';
export * from './schema/course.ts';
export { Sure } from './schema/fields.ts';
export * from './schema/glossary-and-myths.ts';
export * from './schema/ids.ts';
export * from './schema/lesson.ts';
export * from './schema/reference.ts';
export * from './schema/safety.ts';
