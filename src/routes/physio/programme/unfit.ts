import { createContext } from 'svelte';
import type { SvelteSet } from 'svelte/reactivity';

/** Fields whose text is no number that a programme can have: a plan is not saved while there is one. */
export const [getUnfit, setUnfit] = createContext<SvelteSet<string>>();
