import { afterEach, expect, it, vi } from 'vitest';
import { joinTabs, type Tabs } from './tabs.ts';

const changed = { attempts: ['a1'], lessons: [], settings: [], notes: [] };
const joined: Tabs[] = [];
const join = (name: string, onChanged: (changed: unknown) => void) => {
	const tabs = joinTabs(name, onChanged);
	joined.push(tabs);
	return tabs;
};
afterEach(() => {
	vi.unstubAllGlobals();
	joined.splice(0).forEach((tabs) => tabs.leave());
});

it('notifies the other tabs of this course, and only those', async () => {
	const [own, other, stranger] = [vi.fn(), vi.fn(), vi.fn()];
	const mine = join('btr:/', own);
	join('btr:/', other);
	join('btr:/elsewhere/', stranger);
	mine.tell(changed);
	await vi.waitFor(() => expect(other).toHaveBeenCalledWith(changed));
	expect(own).not.toHaveBeenCalled();
	expect(stranger).not.toHaveBeenCalled();
});

it.each([
	['knows no channels', undefined],
	[
		'refuses them',
		function refusing() {
			throw new DOMException('refused', 'SecurityError');
		}
	]
])('does without in a browser that %s', (_, channel) => {
	vi.stubGlobal('BroadcastChannel', channel);
	expect(() => join('btr:/', vi.fn()).tell(changed)).not.toThrow();
});
