import type { Component } from 'svelte';
import type { LabContent } from './schema.ts';

type Load<Name> = () => Promise<{
	default: Component<{ content: Extract<LabContent, { lab: Name }> }>;
}>;

/** Each lab is a chunk of its own, fetched when one comes near it. */
const LABS: { [Name in LabContent['lab']]: Load<Name> } = {
	'arm-swing': () => import('./arm-swing/ArmSwing.svelte'),
	beat: () => import('./beat/BeatLab.svelte'),
	cartilage: () => import('./cartilage/Cartilage.svelte'),
	'count-steps': () => import('./count-steps/CountSteps.svelte'),
	disc: () => import('./disc/Disc.svelte'),
	'foot-contact': () => import('./foot-contact/FootContact.svelte'),
	'heel-raises': () => import('./heel-raises/HeelRaises.svelte'),
	'next-run': () => import('./next-run/NextRun.svelte'),
	'pain-light': () => import('./pain-light/PainLight.svelte'),
	'push-off': () => import('./push-off/PushOff.svelte'),
	'shock-absorbers': () => import('./shock-absorbers/ShockAbsorbers.svelte'),
	shoe: () => import('./shoe/Shoe.svelte'),
	'soft-landing': () => import('./soft-landing/SoftLanding.svelte'),
	surfaces: () => import('./surfaces/Surfaces.svelte'),
	'walk-run': () => import('./walk-run/WalkRun.svelte')
};

export async function labComponent(
	name: LabContent['lab']
): Promise<Component<{ content: LabContent }>> {
	// The table pairs each name with the component of its own content.
	const load = LABS[name] as unknown as Load<LabContent['lab']>;
	return (await load()).default as Component<{ content: LabContent }>;
}
