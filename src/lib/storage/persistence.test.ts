import { expect, it, vi } from 'vitest';
import { requestPersistence, hasPersistence } from './persistence.ts';

const says = (answer: boolean) => vi.fn(() => Promise.resolve(answer));
const fails = () => Promise.reject(new TypeError('not here'));

it('asks the browser to keep our data', async () => {
	const persist = says(true);
	expect(await requestPersistence({ persisted: says(false), persist })).toBe(true);
	expect(persist).toHaveBeenCalledOnce();
	expect(await requestPersistence({ persisted: says(false), persist: says(false) })).toBe(false);
});

it('does not ask when it has promised before', async () => {
	const persist = says(false);
	expect(await requestPersistence({ persisted: says(true), persist })).toBe(true);
	expect(persist).not.toHaveBeenCalled();
});

it('does without where the browser knows nothing of it', async () => {
	expect(await requestPersistence(undefined)).toBeNull();
	expect(await requestPersistence({})).toBeNull();
	expect(await hasPersistence({ persisted: fails })).toBeNull();
	expect(await requestPersistence({ persisted: fails, persist: fails })).toBeNull();
});
