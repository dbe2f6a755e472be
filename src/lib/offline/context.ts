import { createContext } from 'svelte';
import type { OfflineStart } from './offline-start.svelte.ts';

/** What pages may know about saving for offline. Reactive. */
export type OfflineNews = Pick<OfflineStart, 'news' | 'begun'>;

/** Set by the root layout. Any page may show what is saved, or offer an update. */
export const [getOffline, setOffline] = createContext<OfflineNews>();
