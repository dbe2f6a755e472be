import type { Curve, FourierSeries } from './curve.ts';
import type { Provenance } from './provenance.ts';

/*
 * Measured walking. Licence of the data: CC BY 4.0, unless said otherwise.
 *
 * CONDITIONS: 42 adults over ground.
 *   Fukuchi CA, Fukuchi RK, Duarte M (2018) A public dataset of overground and treadmill walking
 *   kinematics and kinetics in healthy individuals. PeerJ 6:e4640, doi:10.7717/peerj.4640;
 *   data doi:10.6084/m9.figshare.5722711, CC BY 4.0. Averaged by github.com/BartWil/forfun (hip, knee,
 *   ankle), github.com/Coly010/videoer (pelvis), github.com/antsal06/openacl (timing).
 *   1.27 m/s: MEASURED hip, knee and ankle, both legs; thigh and sole follow from them.
 *   0.86 and 1.60 m/s: MEASURED at 6 to 11 points of each curve, right leg; the shape between the points
 *   is DERIVED, with the pelvis ASSUMED as at 1.27 m/s.
 *   Timing MEASURED by force plates, 34, 32 and 19 people, brought to these speeds.
 *   strideLength, footprint, surge and height are DERIVED: what fits these legs best on this body, with
 *   both feet planted. It is taller than those adults: its stride is 1.055 times the measured one.
 * PELVIS, MEASURED: median of 24 of them. HALF_PELVIS is a CHOICE.
 * UPPER_BODY, TWO PEOPLE ONLY, from two laboratories, the mean of both: Rajagopal et al. 2016, IEEE
 *   Trans Biomed Eng 63:2068, through OpenSim (Apache-2.0); Falisse et al. 2019, J R Soc Interface
 *   16:20190402 (MIT). A shape to follow, no norm. WRIST is a CHOICE within one person's range.
 *
 * Changes made: angles rounded to 0.1 deg; the upper body as a mean and a few waves, which keep to the
 * curves within 0.1 deg.
 */

/** The credit that the licences ask for, to show wherever a walker is shown. */
export const CREDIT =
	'Walking data: Fukuchi, Fukuchi & Duarte 2018, PeerJ 6:e4640, doi:10.6084/m9.figshare.5722711, CC BY 4.0. Arms, trunk and pelvis: Falisse et al. 2019 (MIT), Rajagopal et al. 2016 through OpenSim (Apache-2.0), BMClab (Duarte & Watanabe, CC BY 4.0). Averaged, rounded and adapted for drawing.';

export const PROVENANCE: readonly Provenance[] = [
	{
		how: 'measured',
		what: 'How the legs move: 42 adults at a comfortable speed. For slow and fast walking, fewer points were known.'
	},
	{ how: 'measured', what: 'How long each foot is down: 19 to 34 of these adults at each speed.' },
	{ how: 'measured', what: 'How the hips turn and tilt: 24 of these adults.' },
	{
		how: 'one or two people',
		what: 'How the arms swing and how far the body leans forward: two people.'
	},
	{
		how: 'chosen',
		what: 'The shoe, the bend of the toes, the height of the swinging foot, and the width of hips and hands.'
	}
];

/** One measured speed. Curves are over one stride from contact to contact of that leg. */
export interface WalkingCondition {
	/** m/s. */
	readonly speed: number;
	/** s. */
	readonly strideTime: number;
	/** Share of the stride. */
	readonly toeOff: number;
	/** m that this body covers in a stride with these legs. */
	readonly strideLength: number;
	/** m: where the ankle would be over the flat foot at contact. */
	readonly footprint: number;
	/** m by which the pelvis is ahead of its mean place. */
	readonly surge: FourierSeries;
	/** m of the pelvis above the ground. */
	readonly height: FourierSeries;
	/** deg from vertical, knee ahead +. */
	readonly thigh: Curve;
	/** deg of flexion. */
	readonly knee: Curve;
	/** deg from flat, toes up +. */
	readonly sole: Curve;
}

export const CONDITIONS: readonly WalkingCondition[] = [
	{
		speed: 0.86,
		strideTime: 1.285,
		toeOff: 0.622,
		strideLength: 1.2141,
		footprint: 0.2869,
		surge: {
			mean: 0,
			harmonics: [
				[2, -0.0094, 0.0174],
				[4, 0.001, -0.003]
			]
		},
		height: {
			mean: 0.9395,
			harmonics: [
				[2, -0.0123, -0.0045],
				[4, -0.001, -0.0018]
			]
		},
		thigh: [
			17, 17, 16.8, 16.6, 16.2, 15.9, 15.5, 15.2, 15, 14.6, 14.1, 13.4, 12.5, 11.5, 10.5, 9.4, 8.5,
			7.6, 6.7, 5.9, 5.1, 4.4, 3.7, 2.9, 2.2, 1.6, 0.8, 0.1, -0.7, -1.5, -2.2, -2.8, -3.6, -4.3, -5,
			-5.7, -6.5, -7.2, -8, -8.7, -9.5, -10.2, -11, -11.7, -12.4, -13.1, -13.8, -14.4, -14.9, -15.4,
			-15.9, -16.3, -16.6, -16.7, -17, -16.9, -16.9, -16.7, -16.3, -15.7, -14.8, -13.6, -12, -10.1,
			-7.8, -5.8, -3.6, -1.5, 0.5, 2.4, 4.4, 6.1, 7.7, 9.2, 10.7, 11.8, 13, 14, 14.7, 15.5, 16.2,
			16.7, 17.4, 18.1, 18.5, 18.9, 19.1, 19.2, 19.1, 19, 18.8, 18.6, 18.3, 17.9, 17.6, 17.2, 16.9,
			16.7, 16.7, 16.7, 17
		],
		knee: [
			0.8, 1.6, 2.4, 3, 3.6, 4.1, 5, 5.9, 7.1, 8, 8.7, 8.9, 9, 9.1, 9.1, 9, 8.8, 8.6, 8.4, 8.1, 7.9,
			7.8, 7.6, 7.4, 7.2, 7, 6.7, 6.5, 6.3, 6.1, 5.8, 5.6, 5.4, 5.2, 5, 4.8, 4.6, 4.4, 4.2, 4.1, 4,
			4, 4, 4.2, 4.5, 5, 5.5, 5.9, 6.2, 6.5, 7, 7.5, 8.2, 9.1, 10.2, 11.6, 13.3, 15.1, 17.1, 19.9,
			23.1, 26.5, 29.9, 33.6, 37.1, 40.7, 44, 47.1, 49.8, 52.2, 54.4, 56.4, 57.7, 58.3, 58.4, 57.8,
			56.8, 55.6, 54.2, 52.6, 50.9, 49, 46.6, 43.3, 39.4, 35.6, 31.7, 27.8, 23.9, 20.1, 16.4, 12.9,
			9.7, 6.9, 4.8, 3.3, 2.6, 1.9, 0.7, 0, 0.8
		],
		sole: [
			17.1, 15.5, 13.3, 10.8, 8.1, 6.1, 4.6, 3.9, 3.2, 3, 2.8, 2.9, 2.9, 2.5, 2.2, 1.9, 1.7, 1.5,
			1.2, 1.1, 1, 0.8, 0.8, 0.6, 0.4, 0.4, 0.3, 0.1, -0.1, -0.3, -0.3, -0.3, -0.4, -0.5, -0.6,
			-0.7, -0.7, -0.8, -0.9, -1, -1.2, -1.5, -1.9, -2.3, -3, -4, -5, -5.9, -6.7, -7.7, -9.1, -10.4,
			-11.8, -13.3, -15.3, -17.4, -20, -23, -26.4, -30.8, -35.6, -40.6, -45.1, -49.3, -52.2, -54.8,
			-56, -56.6, -56.4, -55.6, -54.4, -53.2, -51.4, -49.1, -46.4, -43.4, -40.2, -37.1, -34.3,
			-31.3, -28.4, -25.8, -22.5, -18.4, -14, -9.8, -6, -2.4, 1.1, 4.5, 7.8, 10.9, 13.5, 15.6, 16.9,
			17.3, 17.1, 17, 17.7, 18.1, 17.1
		]
	},
	{
		speed: 1.27,
		strideTime: 1.028,
		toeOff: 0.602,
		strideLength: 1.378,
		footprint: 0.3225,
		surge: {
			mean: 0,
			harmonics: [
				[2, -0.0032, 0.0214],
				[4, -0.0018, -0.0011]
			]
		},
		height: {
			mean: 0.9353,
			harmonics: [
				[2, -0.0148, -0.0059],
				[4, -0.0022, -0.0013]
			]
		},
		thigh: [
			19.1, 19.2, 19.1, 19, 18.7, 18.6, 18.4, 18.3, 18.2, 18, 17.6, 17, 16.3, 15.3, 14.3, 13.3,
			12.3, 11.2, 10.3, 9.2, 8.3, 7.3, 6.3, 5.3, 4.3, 3.2, 2.2, 1, -0.1, -1.1, -2.1, -3.2, -4.1,
			-5.1, -6, -7, -7.8, -8.8, -9.7, -10.6, -11.6, -12.5, -13.3, -14.2, -15.1, -15.9, -16.6, -17.2,
			-17.8, -18.3, -18.7, -18.9, -19.2, -19.3, -19.2, -19, -18.6, -18, -17.2, -16.2, -14.9, -13.5,
			-11.9, -10.2, -8.3, -6.4, -4.4, -2.5, -0.4, 1.6, 3.5, 5.3, 7.1, 8.8, 10.3, 11.8, 13.2, 14.3,
			15.5, 16.6, 17.5, 18.4, 19.1, 19.7, 20.2, 20.6, 20.8, 20.9, 21, 20.8, 20.7, 20.4, 20.1, 19.7,
			19.5, 19.1, 18.9, 18.7, 18.7, 18.8, 19.1
		],
		knee: [
			0.9, 2.2, 3.5, 4.6, 5.7, 6.8, 8.3, 9.9, 11.7, 13.2, 14.4, 15.2, 15.6, 15.7, 15.6, 15.3, 14.9,
			14.5, 14, 13.5, 13, 12.5, 11.9, 11.3, 10.7, 10, 9.4, 8.7, 8.1, 7.5, 6.9, 6.4, 5.9, 5.4, 5,
			4.6, 4.3, 4.1, 3.9, 3.7, 3.6, 3.5, 3.5, 3.6, 3.8, 4.1, 4.5, 5, 5.7, 6.5, 7.4, 8.5, 9.7, 11.1,
			12.7, 14.5, 16.6, 19.1, 21.9, 25, 28.3, 31.9, 35.6, 39.4, 43.1, 46.7, 50, 53, 55.6, 57.8,
			59.6, 60.9, 61.7, 62.2, 62.2, 61.9, 61.1, 60, 58.6, 56.8, 54.7, 52.3, 49.7, 46.7, 43.6, 40.1,
			36.5, 32.7, 28.7, 24.7, 20.6, 16.6, 12.7, 9.1, 5.9, 3.3, 1.2, -0.1, -0.6, -0.4, 0.9
		],
		sole: [
			20, 18.5, 16.2, 13.5, 10.5, 7.9, 5.7, 4.1, 2.9, 2.2, 1.6, 1.3, 1.2, 0.9, 0.9, 0.9, 1, 0.9, 1,
			1, 1, 1, 1, 0.9, 0.8, 0.8, 0.6, 0.4, 0.2, 0.1, 0, -0.2, -0.3, -0.5, -0.7, -0.9, -1.1, -1.5,
			-1.9, -2.2, -2.8, -3.3, -3.8, -4.6, -5.6, -6.6, -7.6, -8.8, -10.2, -11.8, -13.5, -15.4, -17.6,
			-20.1, -22.8, -25.9, -29.5, -33.7, -38.2, -43.1, -47.9, -52.7, -56.9, -60.5, -63.1, -64.9,
			-65.7, -65.8, -65, -63.8, -62.2, -60.2, -57.7, -55.1, -52.2, -49.2, -45.8, -42.6, -39.1,
			-35.3, -31.7, -27.8, -24.1, -20.2, -16.4, -12.5, -8.9, -5.2, -1.6, 1.7, 5, 8, 10.9, 13.5,
			15.9, 17.7, 19.4, 20.4, 20.9, 21, 20
		]
	},
	{
		speed: 1.6,
		strideTime: 0.907,
		toeOff: 0.586,
		strideLength: 1.5486,
		footprint: 0.374,
		surge: {
			mean: 0,
			harmonics: [
				[2, 0.004, 0.0255],
				[4, -0.005, 0.001]
			]
		},
		height: {
			mean: 0.9321,
			harmonics: [
				[2, -0.0172, -0.0086],
				[4, -0.0031, -0.0006]
			]
		},
		thigh: [
			22, 22.2, 22.2, 22.1, 21.9, 21.8, 21.6, 21.6, 21.5, 21.3, 20.8, 20.2, 19.6, 18.8, 17.8, 16.9,
			15.9, 14.9, 13.8, 12.8, 11.7, 10.6, 9.3, 8.2, 6.8, 5.5, 4.1, 2.7, 1.4, 0.1, -1.3, -2.6, -3.9,
			-5.2, -6.5, -7.6, -8.9, -9.9, -10.9, -11.9, -12.9, -13.8, -14.9, -15.9, -16.8, -17.6, -18.3,
			-19.1, -19.8, -20.3, -20.7, -21.1, -21.2, -21.3, -21.3, -21.1, -20.6, -19.7, -18.5, -16.9,
			-15.2, -13.6, -11.9, -10.2, -8.3, -6.4, -4.5, -2.5, -0.4, 1.5, 3.4, 5.4, 7.3, 9, 10.7, 12.3,
			13.6, 15.1, 16.5, 17.6, 18.9, 19.8, 20.5, 21.2, 21.7, 22.2, 22.5, 22.8, 22.8, 22.7, 22.5,
			22.4, 22.1, 21.8, 21.7, 21.4, 21.3, 21.3, 21.4, 21.6, 22
		],
		knee: [
			1.9, 3.3, 4.8, 6, 7.2, 8.5, 10.2, 12.1, 14.2, 16, 17.5, 18.8, 19.7, 20.1, 20, 19.7, 19.3,
			18.8, 18.1, 17.5, 16.8, 16, 15.1, 14.2, 13.2, 12.2, 11.2, 10.2, 9.3, 8.3, 7.5, 6.7, 5.9, 5.2,
			4.6, 4.1, 3.7, 3.4, 3, 2.8, 2.6, 2.6, 2.6, 2.8, 3.1, 3.5, 4, 4.7, 5.5, 6.4, 7.4, 8.6, 10,
			11.6, 13.5, 15.8, 18.3, 21, 23.9, 27.3, 31, 34.8, 38.7, 42.7, 46.5, 50, 53.3, 56.1, 58.4,
			60.4, 61.8, 62.8, 63.4, 63.5, 63.3, 62.6, 61.7, 60.5, 58.9, 57, 54.8, 52.3, 49.7, 47.1, 44,
			40.6, 37.1, 33.2, 29.1, 25, 20.8, 16.8, 12.8, 9.3, 6.1, 3.7, 1.8, 0.5, 0.1, 0.5, 1.9
		],
		sole: [
			23, 21.5, 19, 16.1, 12.9, 10.1, 7.6, 5.8, 4.4, 3.5, 2.6, 2, 1.6, 1.4, 1.5, 1.7, 1.9, 2, 2.2,
			2.2, 2.1, 2.1, 1.9, 1.9, 1.7, 1.5, 1.3, 1, 0.8, 0.7, 0.3, 0, -0.3, -0.7, -1.1, -1.4, -2, -2.5,
			-2.7, -3.2, -3.7, -4.3, -5.2, -6.3, -7.4, -8.6, -9.9, -11.7, -13.8, -15.8, -17.9, -20.4,
			-23.1, -26.2, -29.7, -34, -38.5, -43.2, -47.9, -52.6, -57.1, -61.2, -64.4, -66.9, -68.3,
			-69.1, -69.2, -68.5, -67.1, -65.6, -63.4, -60.8, -58, -55, -51.8, -48.2, -44.9, -41.3, -37.4,
			-33.7, -29.7, -25.8, -22.2, -18.6, -14.9, -11.1, -7.4, -3.5, 0.2, 3.6, 6.8, 10, 13, 15.8,
			18.5, 20.5, 22.1, 23.4, 23.9, 23.9, 23
		]
	}
];

/** deg, of the side whose phase is asked for: turned forward, and raised. */
export const PELVIS: Readonly<Record<'turned' | 'raised', FourierSeries>> = {
	turned: {
		mean: 0,
		harmonics: [
			[1, 5.45, 2.66],
			[3, 0.83, -0.38],
			[5, 0.32, 0.39]
		]
	},
	raised: {
		mean: 0,
		harmonics: [
			[1, 2.76, 3.2],
			[3, -1.41, -0.09],
			[5, -0.18, -0.13]
		]
	}
};

/** m from the middle of the pelvis to a hip. */
export const HALF_PELVIS = 0.085;

/** Phase 0 is contact of the foot on the same side. Angles in degrees. */
export const UPPER_BODY: Readonly<Record<'upperArm' | 'elbow' | 'trunkLean', FourierSeries>> = {
	upperArm: {
		mean: -6.3,
		harmonics: [
			[1, -7.47, -0.28],
			[2, -0.29, -0.21],
			[3, -0.15, 0.27],
			[4, 0.29, 0.1]
		]
	},
	elbow: {
		mean: 30.91,
		harmonics: [
			[1, -9.73, -1.67],
			[2, 2.47, -1.26],
			[3, -0.38, -0.31],
			[4, -0.37, -0.15]
		]
	},
	trunkLean: {
		mean: 2.36,
		harmonics: [
			[2, 0.79, -0.69],
			[4, 0.21, -0.02]
		]
	}
};

/** m from the midline to the wrist: furthest out when the arm is back. */
export const WRIST: FourierSeries = { mean: 0.293, harmonics: [[1, 0.03, 0]] };
