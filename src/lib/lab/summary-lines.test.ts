import { describe, expect, test } from 'vitest';
import type { Json } from '#lib/learner/record.ts';
import { summaryLines, type LabNames } from './summary-lines.ts';

const names: LabNames = {
	places: { surfaces: '/lessons/surfaces/#even', 'heel-raises': '/lessons/push-off/#two-sides' },
	grounds: { grass: 'Grass', dirt: 'Dirt path', sand: 'Sand' },
	checks: ['toes', 'heel', 'width']
};

const lines = (stored: Record<string, Json>) => summaryLines((name) => stored[name], names);

describe('what a patient did in labs, in a summary', () => {
	test('is nothing before anything was done', () => {
		expect(lines({})).toEqual([]);
	});

	test('names own steps and how they were counted', () => {
		expect(lines({ 'own-cadence': { steps: 162, way: 'taps' } })).toEqual([
			{ label: 'My steps', text: '162 a minute, counted by tapping along', to: null }
		]);
	});

	test('names only the side whose heel raises were tried', () => {
		expect(lines({ 'heel-raises': { left: 12, right: null } })[0]).toEqual({
			label: 'My heel raises',
			text: 'left 12',
			to: '/lessons/push-off/#two-sides'
		});
		expect(lines({ 'heel-raises': { left: 0, right: 15 } })[0]?.text).toBe('left 0, right 15');
		expect(lines({ 'heel-raises': { left: null, right: null } })).toEqual([]);
	});

	test('names grounds by group, and passes over one that is gone', () => {
		const stored = { start: ['grass', 'moss', 'dirt'], later: [], ask: ['sand'] };
		expect(lines({ 'surfaces-chosen': stored })[0]?.text).toBe(
			'Start: Grass, Dirt path. Ask my physio: Sand'
		);
		expect(lines({ 'surfaces-chosen': { start: ['moss'], later: [], ask: [] } })).toEqual([]);
	});

	test('counts the points of the shoe list that are still on it', () => {
		expect(lines({ 'shoes-checked': { ticked: ['toes', 'width', 'gone'] } })[0]?.text).toBe(
			'2 of 3 points checked'
		);
	});

	test('takes what cannot be read as not there', () => {
		const odds: Json[] = [null, 7, 'x', [], {}, { steps: 9000, way: 'taps' }, { ticked: 'all' }];
		for (const odd of odds) {
			const stored = ['own-cadence', 'heel-raises', 'surfaces-chosen', 'shoes-checked'];
			expect(lines(Object.fromEntries(stored.map((name): [string, Json] => [name, odd])))).toEqual(
				[]
			);
		}
	});
});
