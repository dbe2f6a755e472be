import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const picture = {} as ImageData;
const detect = vi.fn<() => Promise<{ rawValue?: string }[]>>();
let formats: () => Promise<string[]>;
/** What it remembers of the device is forgotten with each test. */
const readNatively = async () => (await import('./native.ts')).readNatively(picture);

beforeEach(() => {
	vi.resetModules();
	detect.mockReset();
	formats = () => Promise.resolve(['ean_13', 'qr_code']);
	vi.stubGlobal(
		'BarcodeDetector',
		class {
			static getSupportedFormats = () => formats();
			detect = detect;
		}
	);
});

afterEach(() => vi.unstubAllGlobals());

it('gives what the device reads', async () => {
	detect.mockResolvedValue([{ rawValue: '' }, { rawValue: 'a plan' }]);
	expect(await readNatively()).toBe('a plan');
});

it('gives another of several than those that were refused', async () => {
	detect.mockResolvedValue([{ rawValue: 'Wi-Fi' }, { rawValue: 'a plan' }]);
	const { readNatively: read } = await import('./native.ts');
	expect(await read(picture, ['Wi-Fi'])).toBe('a plan');
	expect(await read(picture, ['Wi-Fi', 'a plan'])).toBeNull();
});

it('gives nothing where the device reads nothing', async () => {
	detect.mockResolvedValue([]);
	expect(await readNatively()).toBeNull();
	detect.mockResolvedValue([{}]);
	expect(await readNatively()).toBeNull();
	expect(detect).toHaveBeenCalledTimes(2);
});

it('asks no more once the device has failed', async () => {
	detect.mockRejectedValue(new Error('service unavailable'));
	expect(await readNatively()).toBeNull();
	expect(await readNatively()).toBeNull();
	expect(detect).toHaveBeenCalledOnce();
});

it('does not ask a device that reads no such codes, or that cannot say', async () => {
	formats = () => Promise.resolve(['ean_13']);
	expect(await readNatively()).toBeNull();
	vi.resetModules();
	formats = () => Promise.reject(new Error('no'));
	expect(await readNatively()).toBeNull();
	vi.stubGlobal('BarcodeDetector', undefined);
	vi.resetModules();
	expect(await readNatively()).toBeNull();
	expect(detect).not.toHaveBeenCalled();
});
