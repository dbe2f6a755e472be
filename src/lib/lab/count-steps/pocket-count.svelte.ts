import {
	findMotion,
	LISTENED_SECONDS,
	listenToMotion,
	type MotionDevice
} from '../shared/cadence/motion-sensor.ts';
import { cadenceFromSensor } from '../shared/cadence/cadence-from-sensor.ts';

/** How long one has to put the phone away and get going, in seconds. */
export const PUT_AWAY_SECONDS = 10;

/** Why there is no number: what the sensor says, or `left` where the page was hidden meanwhile. */
export type NoNumber = 'still' | 'walking' | 'unclear' | 'too-short' | 'none' | 'refused' | 'left';

export type PocketState =
	| { readonly name: 'ready' }
	| { readonly name: 'asking' }
	/** Whole seconds until the count begins. */
	| { readonly name: 'putting-away'; readonly left: number }
	/** Seconds that are still to be heard. */
	| { readonly name: 'counting'; readonly left: number }
	| { readonly name: 'counted'; readonly steps: number }
	| { readonly name: 'no-number'; readonly why: NoNumber };

/** A count by the phone in a pocket, from the question for the sensor to the number. */
export class PocketCount {
	#state = $state.raw<PocketState>({ name: 'ready' });
	readonly #device: () => MotionDevice;
	readonly #finished: () => void;
	#cancel: AbortController | undefined;

	/**
	 * @param finished is called once the sensor was heard to the end, number or not: the phone is in a
	 * pocket, and something must be felt or heard
	 */
	constructor(device: () => MotionDevice, finished: () => void) {
		this.#device = device;
		this.#finished = finished;
	}

	get state(): PocketState {
		return this.#state;
	}

	get running(): boolean {
		return ['asking', 'putting-away', 'counting'].includes(this.#state.name);
	}

	/** To be called in the handler of a tap, before any await: see listenToMotion. */
	async start(): Promise<void> {
		this.stop();
		const cancel = new AbortController();
		this.#cancel = cancel;
		this.#state = { name: 'asking' };
		const device = this.#device();
		const found = await findMotion(device, cancel.signal);
		if (cancel.signal.aborted) return;
		if (found !== 'there') {
			this.#end({ name: 'no-number', why: found === 'none' ? 'none' : 'refused' });
			return;
		}
		await this.#putAway(device, cancel.signal);
		if (cancel.signal.aborted) return;
		await this.#count(device, cancel.signal);
	}

	/** Releases the sensor; `why` is set where the person did not ask for it. */
	stop(why?: 'left'): void {
		if (!this.#cancel) return;
		this.#cancel.abort();
		this.#end(why ? { name: 'no-number', why } : { name: 'ready' });
	}

	async #putAway(device: MotionDevice, cancel: AbortSignal): Promise<void> {
		for (let left = PUT_AWAY_SECONDS; left > 0 && !cancel.aborted; left -= 1) {
			this.#state = { name: 'putting-away', left };
			await second(device, cancel);
		}
	}

	async #count(device: MotionDevice, cancel: AbortSignal): Promise<void> {
		const counting = (heard: number) => {
			this.#state = { name: 'counting', left: Math.ceil(LISTENED_SECONDS - heard) };
		};
		counting(0);
		// Nobody is asked twice.
		const heard = await listenToMotion({ ...device, ask: undefined }, counting, cancel);
		if (cancel.aborted) return;
		this.#finished();
		if ('none' in heard) {
			this.#end({ name: 'no-number', why: 'none' });
			return;
		}
		const found = cadenceFromSensor(heard.samples);
		this.#end(
			'cadence' in found
				? { name: 'counted', steps: Math.round(found.cadence) }
				: { name: 'no-number', why: found.refused }
		);
	}

	#end(state: PocketState): void {
		this.#cancel = undefined;
		this.#state = state;
	}
}

function second(device: MotionDevice, cancel: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			cancel.removeEventListener('abort', end);
			off();
			resolve();
		};
		const off = device.after(1000, end);
		cancel.addEventListener('abort', end);
	});
}
