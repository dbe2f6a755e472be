import type { Running } from './motion.ts';

const SPEED = 2.75; // m/s, about 6 min a kilometre

/**
 * Ways of running to compare, all at one speed. These are teaching choices in the direction that studies
 * give (Lieberman 2015 J Exp Biol 218:3406; Heiderscheit 2011 Med Sci Sports Exerc 43:296; strike angles
 * after Altman & Davis 2012): no group of people was measured running like any of them but `natural`.
 */
export const TECHNIQUES = {
	natural: { kind: 'run', speed: SPEED },
	efficient: { kind: 'run', speed: SPEED, cadence: 174, ahead: -0.03, strike: 5 },
	overstride: { kind: 'run', speed: SPEED, cadence: 154, ahead: 0.07, strike: 20 },
	lowCadence: { kind: 'run', speed: SPEED, cadence: 152 },
	highCadence: { kind: 'run', speed: SPEED, cadence: 182 },
	/** Show only its late stance: it lands with a more bent knee too. */
	flatPushOff: { kind: 'run', speed: SPEED, pushOff: 0.6 },
	midfoot: { kind: 'run', speed: SPEED, cadence: 170, ahead: -0.02, strike: 2 },
	forefoot: { kind: 'run', speed: SPEED, cadence: 172, ahead: -0.04, strike: -8 }
} as const satisfies Record<string, Running>;

export type TechniqueName = keyof typeof TECHNIQUES;
