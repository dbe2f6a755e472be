import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Scanning, type OnRead } from './scanning.svelte.ts';

/** A camera's stream, as far as it is used here. */
class FakeStream {
	track = Object.assign(new EventTarget(), { stop: vi.fn() });
	getTracks = () => [this.track];
}

let streams: FakeStream[];
let getUserMedia: ReturnType<typeof vi.fn<() => Promise<MediaStream>>>;
let page: EventTarget & { visibilityState: DocumentVisibilityState };
let read: ReturnType<typeof vi.fn<() => Promise<string | null>>>;
let onread: ReturnType<typeof vi.fn<OnRead>>;
let close: () => void;
let scanning: Scanning;
let stop: () => void;
const frame = {} as ImageData;

function newStream(): Promise<MediaStream> {
	const stream = new FakeStream();
	streams.push(stream);
	return Promise.resolve(stream as unknown as MediaStream);
}

const isOff = (stream: FakeStream | undefined) => stream?.track.stop.mock.calls.length === 1;

beforeEach(() => {
	streams = [];
	getUserMedia = vi.fn(newStream);
	page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
	read = vi.fn(() => Promise.resolve<string | null>(null));
	onread = vi.fn<OnRead>(() => undefined);
	close = vi.fn();
	scanning = new Scanning({
		onread,
		reader: { read, close },
		device: { isSecure: true, cameras: { getUserMedia } },
		document: page
	});
	stop = scanning.start();
});

function hide() {
	page.visibilityState = 'hidden';
	page.dispatchEvent(new Event('visibilitychange'));
}

describe('the camera', () => {
	it('is asked for after a press only', async () => {
		expect(getUserMedia).not.toHaveBeenCalled();
		const asked = scanning.useCamera();
		expect(scanning.status).toContain('Your browser asks');
		await asked;
		expect(scanning.stream).toBe(streams[0]);
		expect(scanning.status).toContain('The camera is on.');
	});

	it('goes off at once when a code is accepted', async () => {
		await scanning.useCamera();
		read.mockResolvedValue('a plan');
		await scanning.readFrame(frame);
		expect(onread).toHaveBeenCalledWith('a plan');
		expect(isOff(streams[0])).toBe(true);
		expect([scanning.stream, scanning.isOn, scanning.status]).toEqual([
			undefined,
			false,
			'Code read.'
		]);
	});

	it('goes off when the scanner goes, and so does the reader', async () => {
		await scanning.useCamera();
		stop();
		expect(isOff(streams[0])).toBe(true);
		expect(close).toHaveBeenCalledOnce();
	});

	it('goes off when the page is hidden', async () => {
		await scanning.useCamera();
		hide();
		expect(isOff(streams[0])).toBe(true);
		expect(scanning.status).toContain('The camera is off');
	});

	it('does not stay on where it opens after the scanner went, or on a hidden page', async () => {
		const late = scanning.useCamera();
		stop();
		await late;
		expect(isOff(streams[0])).toBe(true);
		hide();
		await scanning.useCamera();
		expect(isOff(streams[1])).toBe(true);
		expect(scanning.isOn).toBe(false);
	});

	it('says so where it was taken away', async () => {
		await scanning.useCamera();
		streams[0]?.track.dispatchEvent(new Event('ended'));
		expect(scanning.isOn).toBe(false);
		expect(scanning.status).toContain('The camera stopped.');
	});

	it('says what to do instead where it was refused', async () => {
		getUserMedia.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
		await scanning.useCamera();
		expect(scanning.isOn).toBe(false);
		expect(scanning.status).toContain('Read a photo of the code');
	});

	it('says what helps when nothing is read for a while', async () => {
		vi.useFakeTimers();
		await scanning.useCamera();
		vi.advanceTimersByTime(12_000);
		expect(scanning.status).toContain('Move closer');
		vi.useRealTimers();
	});

	it('goes off where this browser cannot read', async () => {
		await scanning.useCamera();
		read.mockRejectedValueOnce(new Error('no worker'));
		await scanning.readFrame(frame);
		expect(isOff(streams[0])).toBe(true);
		expect(scanning.status).toContain("This browser can't read codes.");
	});
});

describe('a code that the caller refuses', () => {
	it('is said once, and scanning continues', async () => {
		onread.mockImplementation((text) => (text === 'mine' ? undefined : 'That is not a plan.'));
		await scanning.useCamera();
		read.mockResolvedValue('other');
		await scanning.readFrame(frame);
		await scanning.readFrame(frame);
		expect(onread).toHaveBeenCalledOnce();
		expect(scanning.status).toBe('That is not a plan.');
		expect(isOff(streams[0])).toBe(false);
		read.mockResolvedValue('mine');
		await scanning.readFrame(frame);
		expect(isOff(streams[0])).toBe(true);
	});

	it('may be looked at for a while', async () => {
		onread.mockResolvedValueOnce('Its signature is wrong.').mockResolvedValueOnce(undefined);
		await scanning.useCamera();
		read.mockResolvedValueOnce('one').mockResolvedValueOnce('two');
		await scanning.readFrame(frame);
		expect(scanning.status).toBe('Its signature is wrong.');
		await scanning.readFrame(frame);
		expect(isOff(streams[0])).toBe(true);
	});
});

it('takes nothing that is read after the camera went off', async () => {
	await scanning.useCamera();
	read.mockResolvedValue('late');
	const reading = scanning.readFrame(frame);
	scanning.stopCamera();
	await reading;
	expect(onread).not.toHaveBeenCalled();
});
