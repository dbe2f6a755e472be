import { getContext, setContext } from 'svelte';

/** Whether the movement shown here may be done now. Reading it is always free. */
export interface MayDo {
	readonly now: boolean;
	/** Said in place of what may not be done yet. */
	readonly wait: string;
}

const KEY = Symbol('may do');

export const setMayDo = (mayDo: MayDo): MayDo => setContext(KEY, mayDo);

/** Undefined where nothing was asked, and so nothing is held back. */
export const getMayDo = (): MayDo | undefined => getContext<MayDo | undefined>(KEY);
