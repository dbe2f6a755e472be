import { createContext } from 'svelte';
import type { Notebook } from './record.ts';

/** The route that shows a lesson sets the notebook; questions and things to try get it. */
export const [getNotebook, setNotebook] = createContext<Notebook>();
