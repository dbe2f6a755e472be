import { describe, expect, it } from 'vitest';
import { safariDevice } from './ios.ts';

const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';
const IPAD =
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const OLD_IPAD =
	'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1';
const CHROME_ON_IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1';
const IN_FACEBOOK =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/480.0]';
const ANDROID =
	'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36';
const ANDROID_WEBVIEW =
	'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0 Mobile Safari/537.36';

describe('the way to the home screen by hand is shown', () => {
	it.each([
		['iphone', IPHONE, 5],
		['ipad', IPAD, 5],
		['ipad', OLD_IPAD, 5]
	])('on %s in Safari', (device, userAgent, maxTouchPoints) => {
		expect(safariDevice({ userAgent, maxTouchPoints, standalone: false })).toBe(device);
	});
});

describe('it is not shown', () => {
	it.each([
		['on a Mac', IPAD, 0],
		['in Chrome on an iPhone', CHROME_ON_IPHONE, 5],
		['inside another app', IN_FACEBOOK, 5],
		['on Android', ANDROID, 5],
		['inside an app on Android', ANDROID_WEBVIEW, 5]
	])('%s', (_where, userAgent, maxTouchPoints) => {
		expect(safariDevice({ userAgent, maxTouchPoints, standalone: false })).toBeUndefined();
	});

	it('in the app on the home screen', () => {
		const there = { userAgent: IPHONE, maxTouchPoints: 5, standalone: true };
		expect(safariDevice(there)).toBeUndefined();
	});
});
