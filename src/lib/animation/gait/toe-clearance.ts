import { bump } from './easing.ts';

const LOOKS = 24; // instants of swing at which the clearance of a foot is checked
const SPREAD = 0.2; // share of swing over which a foot is lifted and let down again

/**
 * How far to lift a swinging foot, in metres, after a share of swing from 0 to 1: at least as far as it
 * is lacking at any place, begun before and ended after, so that the knee need not jerk. Nothing at
 * toe-off and contact.
 */
export function liftOver(lackAt: (share: number) => number): (share: number) => number {
	const places = Array.from({ length: LOOKS - 1 }, (_, look) => (look + 1) / LOOKS)
		.map((share) => ({ share, lack: lackAt(share) }))
		.filter(({ lack }) => lack > 0);
	return (share) => {
		let most = 0;
		for (const place of places) {
			const edge = share < place.share ? place.share : 1 - place.share;
			const lifted = place.lack * bump(share - place.share, Math.min(SPREAD, edge));
			if (lifted > most) most = lifted;
		}
		return most;
	};
}
