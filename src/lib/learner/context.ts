import { createContext } from 'svelte';
import type { LearnerRecord } from './record.ts';

/** A layout, or a visit in a waiting room, sets whose record it is; what reads or writes it gets it. */
export const [getLearner, setLearner] = createContext<LearnerRecord>();
