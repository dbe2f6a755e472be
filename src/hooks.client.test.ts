import type { NavigationEvent } from '@sveltejs/kit';
import { expect, test, vi } from 'vitest';
import { handleError } from './hooks.client.ts';

const event: NavigationEvent = {
	params: {},
	route: { id: '/assignment' },
	url: new URL('https://clinic.example/assignment/#a=plan-of-a-patient')
};
const failed = (error: unknown) =>
	handleError({ error, event, status: 500, message: 'Internal Error' });

test('a fault is logged once, with its route and without what the address holds', () => {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	const fault = new TypeError('ours');
	for (const error of [fault, fault, new TypeError('ours'), new RangeError('another')]) {
		void failed(error);
	}
	expect(log.mock.calls.map(([about]) => about)).toEqual([
		'500 on /assignment: TypeError: ours',
		'500 on /assignment: RangeError: another'
	]);
	expect(log.mock.calls[0]?.[1]).toBe(fault);
	expect(JSON.stringify(log.mock.calls)).not.toContain('plan-of-a-patient');
});
