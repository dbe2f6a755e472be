import { createContext, type Component } from 'svelte';
import type { LabContent } from './schema.ts';

/** The labs of the lesson that is shown: each is inside its text and takes its words from here. */
export interface Labs {
	readonly labs: readonly LabContent[];
	/** The clinic's emergency number, for a call from a lab. */
	readonly emergency: { readonly label: string; readonly number: string };
	/** The small number that opens "Where this comes from". */
	readonly Cite: Component<{ source: string }>;
	/** What brings a lab to life; null until someone has begun the lesson. */
	readonly Live: Component<{ id: string }> | null;
}

/** The route that shows a lesson sets its labs; let the members be getters where lessons change. */
export const [getLabs, setLabs] = createContext<Labs>();
