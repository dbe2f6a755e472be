import type { Settings } from '#lib/waiting-room/schema.ts';

/** What staff filled in: the settings, with the PIN as it was typed. */
export type SetupAnswers = Omit<Settings, 'pin'> & { readonly pin: string };
