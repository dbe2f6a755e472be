import { expect, it, vi } from 'vitest';
import { watchPage } from './page-life.ts';

it('tells when the page is left and when it is back, and then no more', () => {
	const document = Object.assign(new EventTarget(), {
		visibilityState: 'visible' as DocumentVisibilityState
	});
	const window = new EventTarget();
	const [leave, back] = [vi.fn(), vi.fn()];
	const end = watchPage({ window, document }, leave, back);

	document.visibilityState = 'hidden';
	document.dispatchEvent(new Event('visibilitychange'));
	window.dispatchEvent(new Event('pagehide'));
	expect(leave).toHaveBeenCalledTimes(2);
	expect(back).not.toHaveBeenCalled();

	document.visibilityState = 'visible';
	document.dispatchEvent(new Event('visibilitychange'));
	window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
	expect(back).toHaveBeenCalledTimes(1);
	window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
	expect(back).toHaveBeenCalledTimes(2);

	end();
	window.dispatchEvent(new Event('pagehide'));
	expect(leave).toHaveBeenCalledTimes(2);
});
