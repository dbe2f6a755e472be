import { vi } from 'vitest';

/** A looped buffer as the metronome makes it, and what was asked of it. */
export class FakeSource extends EventTarget {
	buffer: { readonly samples: Float32Array } | null = null;
	loop = false;
	startedAt: number | undefined;
	stoppedAt: number | undefined;
	connect = vi.fn();
	disconnect = vi.fn();

	start(at = 0) {
		this.startedAt = at;
	}

	/** The last call holds, as in browsers. */
	stop(at = 0) {
		this.stoppedAt = at;
	}

	/** Whether it is heard at all: what is stopped before its start never is. */
	get heard() {
		return this.stoppedAt === undefined || this.stoppedAt > (this.startedAt ?? Infinity);
	}
}

/** As much of an AudioContext as the metronome and beeps use; its clock moves when a test sets it. */
export class FakeAudio extends EventTarget {
	readonly sampleRate = 8000;
	readonly baseLatency = 0;
	readonly destination = {};
	readonly sources: FakeSource[] = [];
	currentTime = 0;
	state: AudioContextState = 'suspended';
	readonly gain = {
		setValueAtTime: vi.fn(),
		setTargetAtTime: vi.fn(),
		cancelScheduledValues: vi.fn()
	};

	createGain() {
		return { gain: this.gain, connect: vi.fn(), disconnect: vi.fn() };
	}

	createBuffer(_channels: number, length: number) {
		const samples = new Float32Array(length);
		return { samples, copyToChannel: (from: Float32Array) => samples.set(from) };
	}

	createBufferSource() {
		const source = new FakeSource();
		this.sources.push(source);
		return source;
	}

	resume = vi.fn(() => {
		this.turn('running');
		return Promise.resolve();
	});

	close = vi.fn(() => {
		this.turn('closed');
		return Promise.resolve();
	});

	turn(state: AudioContextState) {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}

	/** Itself, as the code under test takes it. */
	asContext(): AudioContext {
		return this as unknown as AudioContext;
	}
}
