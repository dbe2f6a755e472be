import { expect, test, vi } from 'vitest';
import { showBadge } from './badge.ts';

test('the icon has a dot while something is asked, and none once it is answered', () => {
	const icon = { setAppBadge: vi.fn(async () => {}), clearAppBadge: vi.fn(async () => {}) };
	showBadge(true, icon);
	expect(icon.setAppBadge).toHaveBeenCalledOnce();
	expect(icon.clearAppBadge).not.toHaveBeenCalled();
	showBadge(false, icon);
	expect(icon.clearAppBadge).toHaveBeenCalledOnce();
});

test('a browser without badges, and a system that refuses them, do no harm', async () => {
	expect(() => showBadge(true, {})).not.toThrow();
	const refuse = vi.fn(() => Promise.reject(new Error('not allowed')));
	showBadge(true, { setAppBadge: refuse, clearAppBadge: refuse });
	showBadge(false, { setAppBadge: refuse, clearAppBadge: refuse });
	await Promise.resolve();
	expect(refuse).toHaveBeenCalledTimes(2);
});
