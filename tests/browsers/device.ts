/** A browser with one window, as far as stories need one. Each browser is driven in its own way. */
export interface Device {
	/** Its own name and version. */
	readonly version: string;
	/** Goes to an address, and waits until the page and its files are there. */
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	/** Runs a function in the page, which goes there as text, and gives what it returns. */
	run<A extends unknown[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
	/** Presses a place of the window. */
	press(x: number, y: number): Promise<void>;
	/** Types into what has the focus. */
	type(text: string): Promise<void>;
	/** A picture of the window: a PNG in base64. */
	picture(): Promise<string>;
	/** Errors that pages threw or logged, where the browser reports them. */
	readonly faults: readonly string[];
	/** Ends the browser and starts it again, with what it has kept. */
	reopen(): Promise<void>;
	quit(): Promise<void>;
}

/** What not every browser can do that is driven by a test. */
export type Need = 'workers' | 'profile' | 'sound';

export interface Browser {
	readonly name: string;
	/** Why it is not tried here; null where it is. */
	readonly missing: string | null;
	/** Why it can't do something in a test; nothing for what it can. */
	readonly lacks: Readonly<Partial<Record<Need, string>>>;
	start(): Promise<Device>;
}
