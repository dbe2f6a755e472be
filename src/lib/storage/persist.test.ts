import { expect, it, vi } from 'vitest';
import { askToPersist, isPersisted } from './persist.ts';

const says = (answer: boolean) => vi.fn(() => Promise.resolve(answer));
const fails = () => Promise.reject(new TypeError('not here'));

it('asks the browser to keep our data', async () => {
	const persist = says(true);
	expect(await askToPersist({ persisted: says(false), persist })).toBe(true);
	expect(persist).toHaveBeenCalledOnce();
	expect(await askToPersist({ persisted: says(false), persist: says(false) })).toBe(false);
});

it('does not ask when it has promised before', async () => {
	const persist = says(false);
	expect(await askToPersist({ persisted: says(true), persist })).toBe(true);
	expect(persist).not.toHaveBeenCalled();
});

it('does without where the browser knows nothing of it', async () => {
	expect(await askToPersist(undefined)).toBeNull();
	expect(await askToPersist({})).toBeNull();
	expect(await isPersisted({ persisted: fails })).toBeNull();
	expect(await askToPersist({ persisted: fails, persist: fails })).toBeNull();
});
