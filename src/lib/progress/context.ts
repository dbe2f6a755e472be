import { createContext } from 'svelte';
import type { Progress } from './progress.svelte.ts';

/** The root layout sets it; pages about progress get it. Questions and labs use the notebook. */
export const [getProgress, setProgress] = createContext<Progress>();
