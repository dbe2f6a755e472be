import type { MotionSample } from './vertical.ts';

/** How long a run is listened to, in seconds. */
export const LISTENED_SECONDS = 20;

/** Without a reading for this long there is no sensor, in ms. */
const NO_SENSOR_AFTER = 1500;

export type Recording =
	| { readonly samples: readonly MotionSample[] }
	/** `refused` by the person or the browser; `cancelled` by the signal. */
	| { readonly none: 'none' | 'refused' | 'cancelled' };

export interface MotionDevice {
	/** Where devicemotion events come; undefined where the browser has none. */
	readonly events: EventTarget | undefined;
	/** Asks the person, as iPhones do; undefined where nobody has to be asked. */
	readonly ask?: (() => Promise<PermissionState>) | undefined;
	/** Calls back after some ms; returns what calls it off. */
	after(ms: number, call: () => void): () => void;
}

/** What iPhones have on top of the standard. */
type Asking = typeof DeviceMotionEvent & { requestPermission?: () => Promise<PermissionState> };

/** The device we are on. Browser only. */
export function thisMotionDevice(): MotionDevice {
	const after = (ms: number, call: () => void) => {
		const timer = setTimeout(call, ms);
		return () => clearTimeout(timer);
	};
	if (typeof DeviceMotionEvent === 'undefined') return { events: undefined, after };
	const asks: Asking = DeviceMotionEvent;
	return { events: window, ask: asks.requestPermission?.bind(DeviceMotionEvent), after };
}

/**
 * Listens to the phone's accelerometer for 20 s. To be called in the handler of a tap, before any await:
 * iPhones ask for permission in a user's gesture only. Never rejects, and always stops listening.
 *
 * `progress` is called with the seconds that have been heard, 0..20, at each reading. Time is read from the
 * readings: a phone whose screen is off may stop giving any, and then the signal of `cancel`, or the
 * time that it all takes at most, ends it with what was heard.
 */
export async function listenToMotion(
	device: MotionDevice,
	progress: (seconds: number) => void,
	cancel: AbortSignal
): Promise<Recording> {
	if (!device.events) return { none: 'none' };
	if (!(await allowed(device))) return { none: 'refused' };
	if (cancel.aborted) return { none: 'cancelled' };
	return collect(device.events, device, progress, cancel);
}

/**
 * Asks for the sensor, and sees whether there is one, before anyone puts a phone away. To be called in
 * the handler of a tap. Never rejects.
 */
export async function findMotion(
	device: MotionDevice,
	cancel: AbortSignal
): Promise<'there' | 'none' | 'refused' | 'cancelled'> {
	if (!device.events) return 'none';
	if (!(await allowed(device))) return 'refused';
	if (cancel.aborted) return 'cancelled';
	return firstReading(device.events, device, cancel);
}

function firstReading(events: EventTarget, device: MotionDevice, cancel: AbortSignal) {
	return new Promise<'there' | 'none' | 'cancelled'>((resolve) => {
		const end = (found: 'there' | 'none' | 'cancelled') => {
			events.removeEventListener('devicemotion', hear);
			cancel.removeEventListener('abort', cancelled);
			noSensor();
			resolve(found);
		};
		const cancelled = () => end('cancelled');
		const hear = (event: Event) => {
			if (sampleOf(event)) end('there');
		};
		const noSensor = device.after(NO_SENSOR_AFTER, () => end('none'));
		events.addEventListener('devicemotion', hear);
		cancel.addEventListener('abort', cancelled);
	});
}

async function allowed({ ask }: MotionDevice): Promise<boolean> {
	try {
		return ask === undefined || (await ask()) === 'granted';
	} catch {
		// Not in a gesture, or not over https.
		return false;
	}
}

function collect(
	events: EventTarget,
	device: MotionDevice,
	progress: (seconds: number) => void,
	cancel: AbortSignal
): Promise<Recording> {
	return new Promise((resolve) => {
		const samples: MotionSample[] = [];
		const end = (result: Recording) => {
			events.removeEventListener('devicemotion', hear);
			cancel.removeEventListener('abort', cancelled);
			noSensor();
			tooLong();
			resolve(result);
		};
		const cancelled = () => end({ none: 'cancelled' });
		const hear = (event: Event) => {
			const sample = sampleOf(event);
			if (!sample) return;
			noSensor();
			samples.push(sample);
			const seconds = (sample.t - (samples[0]?.t ?? sample.t)) / 1000;
			progress(Math.min(seconds, LISTENED_SECONDS));
			if (seconds >= LISTENED_SECONDS) end({ samples });
		};
		const noSensor = device.after(NO_SENSOR_AFTER, () => end({ none: 'none' }));
		const tooLong = device.after((LISTENED_SECONDS + 2) * 1000, () => end({ samples }));
		events.addEventListener('devicemotion', hear);
		cancel.addEventListener('abort', cancelled);
	});
}

/** A reading; null where the event has none, as on computers, which send one empty event. */
function sampleOf(event: Event): MotionSample | null {
	const { accelerationIncludingGravity: force }: Partial<DeviceMotionEvent> = event;
	if (!force) return null;
	const { x, y, z } = force;
	if (x === null || y === null || z === null) return null;
	return { t: event.timeStamp, x, y, z };
}
