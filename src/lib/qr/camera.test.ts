import { describe, expect, it, vi } from 'vitest';
import { closeCamera, openCamera } from './camera.ts';

const failing = (name: string) => ({
	isSecure: true,
	cameras: { getUserMedia: () => Promise.reject(new DOMException('no', name)) }
});

describe('a camera', () => {
	it('is the one that looks away from the person, and hears nothing', async () => {
		const getUserMedia = vi.fn(() => Promise.resolve({} as MediaStream));
		await openCamera({ isSecure: true, cameras: { getUserMedia } });
		expect(getUserMedia).toHaveBeenCalledWith({
			audio: false,
			video: expect.objectContaining({ facingMode: 'environment' })
		});
	});

	it.each([
		['NotAllowedError', 'refused'],
		['SecurityError', 'refused'],
		['NotFoundError', 'none'],
		['OverconstrainedError', 'none'],
		['NotReadableError', 'busy'],
		['AbortError', 'busy'],
		['SomethingNew', 'unsupported']
	])('that fails with %s is %s', async (name, trouble) => {
		expect(await openCamera(failing(name))).toBe(trouble);
	});

	it('is missing on a page without https, and in old browsers', async () => {
		expect(await openCamera({ isSecure: false, cameras: undefined })).toBe('not-secure');
		expect(await openCamera({ isSecure: true, cameras: undefined })).toBe('unsupported');
	});

	it('is closed with all its tracks', () => {
		const tracks = [{ stop: vi.fn() }, { stop: vi.fn() }];
		closeCamera({ getTracks: () => tracks } as unknown as MediaStream);
		for (const { stop } of tracks) expect(stop).toHaveBeenCalledOnce();
	});
});
