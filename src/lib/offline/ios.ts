export type AppleDevice = 'iphone' | 'ipad';

export interface Device {
	readonly userAgent: string;
	/** Fingers that the screen can tell apart. An iPad calls itself a Mac, but no Mac has any. */
	readonly maxTouchPoints: number;
	/** Whether the page already runs as an app from the home screen. */
	readonly standalone: boolean;
}

/** Other browsers, and browsers inside other apps: none of them has Safari's menu. */
const NOT_SAFARI =
	/CriOS|FxiOS|EdgiOS|OPiOS|OPT\/|OPX\/|Brave|GSA\/|DuckDuckGo|Ddg\/|YaBrowser|FBAN|FBAV|Instagram|Line\/|MicroMessenger/;

/**
 * The Apple device whose Safari could put the course on the home screen, and hasn't yet; otherwise
 * undefined. There an app keeps a storage of its own, so it matters to do so before the first lesson.
 */
export function safariDevice(device: Device): AppleDevice | undefined {
	const { userAgent, maxTouchPoints, standalone } = device;
	const isSafari = /Version\/[\d.]+.* Safari\//.test(userAgent) && !NOT_SAFARI.test(userAgent);
	if (standalone || !isSafari) return undefined;
	if (/iPhone|iPod/.test(userAgent)) return 'iphone';
	const isIpad = /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
	return isIpad ? 'ipad' : undefined;
}
