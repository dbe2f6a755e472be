import * as v from 'valibot';
import { ArmSwing } from './arm-swing/schema.ts';
import { BeatLab } from './beat/schema.ts';
import { Cartilage } from './cartilage/schema.ts';
import { CountSteps } from './count-steps/schema.ts';
import { Disc } from './disc/schema.ts';
import { FootContact } from './foot-contact/schema.ts';
import { HeelRaises } from './heel-raises/schema.ts';
import { NextRun } from './next-run/schema.ts';
import { PainLight } from './pain-light/schema.ts';
import { PushOff } from './push-off/schema.ts';
import { ShockAbsorbers } from './shock-absorbers/schema.ts';
import { Shoe } from './shoe/schema.ts';
import { SoftLanding } from './soft-landing/schema.ts';
import { Surfaces } from './surfaces/schema.ts';
import { WalkRun } from './walk-run/schema.ts';

/**
 * What a `labs.yaml` holds: the words of each lab. A lab's own fields are in its folder; how it
 * works is code, and nothing that a physio edits can break it.
 */
export const LabsSource = v.array(
	v.variant('lab', [
		ArmSwing,
		BeatLab,
		Cartilage,
		CountSteps,
		Disc,
		FootContact,
		HeelRaises,
		NextRun,
		PainLight,
		PushOff,
		ShockAbsorbers,
		Shoe,
		SoftLanding,
		Surfaces,
		WalkRun
	])
);
export type LabsSource = v.InferOutput<typeof LabsSource>;

export type LabContent = LabsSource[number];
