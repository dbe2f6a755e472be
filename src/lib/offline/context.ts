import { createContext } from 'svelte';
import type { OfflineStart } from './offline-start.svelte.ts';

/** What pages may know of being offline; all of it reactive. */
export type OfflineNews = Pick<OfflineStart, 'news' | 'begun'>;

/** The root layout sets it; any page may say what is saved, or offer an update. */
export const [getOffline, setOffline] = createContext<OfflineNews>();
