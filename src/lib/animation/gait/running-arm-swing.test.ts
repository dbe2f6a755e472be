import { describe, expect, it } from 'vitest';
import { gaitOf } from './gait.ts';
import type { ArmStyle, Running } from './motion.ts';
import { jointsOf } from './joint-positions.ts';

const PHASES = Array.from({ length: 48 }, (_, key) => key / 48);

const arms = (style: ArmStyle, more: Partial<Running> = {}) => {
	const gait = gaitOf({ kind: 'run', speed: 2.75, arms: style, ...more });
	return PHASES.map((phase) => gait.pose(phase).nearArm);
};
const joints = (style: ArmStyle) =>
	jointsOf(gaitOf({ kind: 'run', speed: 2.75, arms: style }).pose(0.2));

describe('how a runner holds the arms', () => {
	it('keeps the hands on their own sides unless they cross', () => {
		const wrists = (style: ArmStyle) => arms(style).map(({ wristOutward }) => wristOutward);
		expect(Math.min(...wrists('beside'))).toBeGreaterThan(0.08);
		expect(Math.min(...wrists('crossing'))).toBeLessThan(-0.03);
		expect(Math.max(...wrists('crossing'))).toBeGreaterThan(0.2);
	});

	it('swings by as much as was asked', () => {
		const swing = (armSwing: number) => {
			const angles = arms('beside', { armSwing }).map(({ upperArm }) => upperArm);
			return Math.max(...angles) - Math.min(...angles);
		};
		expect(swing(0)).toBeCloseTo(0, 6);
		expect(swing(1.5)).toBeCloseTo(1.5 * swing(1), 6);
	});

	it.each(['folded', 'behind', 'head'] as const)('holds still with arms %s', (style) => {
		const [first, ...others] = arms(style);
		for (const other of others) expect(other).toEqual(first);
	});

	it('puts the hands where the name says, seen from the side', () => {
		const folded = joints('folded');
		expect(folded.near.wrist.x).toBeGreaterThan(folded.near.shoulder.x);
		expect(folded.near.wrist.y).toBeGreaterThan(folded.near.hip.y + 0.1);
		const behind = joints('behind');
		expect(behind.near.wrist.x).toBeLessThan(behind.near.hip.x - 0.05);
		const head = joints('head');
		expect(head.near.wrist.y).toBeGreaterThan(head.head.y);
	});
});
