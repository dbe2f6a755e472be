import type { AnimationItem } from 'lottie-web';
import {
	PARTS,
	rendererOf,
	type DrawnLayer,
	type DrawnValue,
	type MovingValue
} from './drawn-layers.ts';
import { evenly } from './evenly.ts';
import type { LottieDocument, Property } from '../figure/lottie-format.ts';

/**
 * Has the player move the layers of a drawing by numbers. It writes each matrix into an attribute, for
 * the browser to read it there, and asks a table of curves how far an even change has come: together
 * half of a picture's time. Call it once the drawing stands. No layer of a figure changes its opacity.
 */
export function moveByNumbers(item: AnimationItem): void {
	for (const layer of rendererOf(item)?.elements ?? []) {
		moveByMatrix(layer);
		for (const part of PARTS) {
			const value = layer.finalTransform.mProp[part];
			if (value?.kf) value.interpolateValue = evenly;
		}
	}
}

function moveByMatrix(layer: DrawnLayer): void {
	const place = layer.transformedElement.transform.baseVal.getItem(0);
	const to = layer.transformedElement.ownerSVGElement?.createSVGMatrix() ?? place.matrix;
	layer.renderElement = () => {
		if (!layer.finalTransform._localMatMdf) return;
		const { props } = layer.finalTransform.localMat;
		to.a = props[0] ?? 1;
		to.b = props[1] ?? 0;
		to.c = props[4] ?? 0;
		to.d = props[5] ?? 1;
		to.e = props[12] ?? 0;
		to.f = props[13] ?? 0;
		place.setMatrix(to);
	};
	const isStill = !layer.animatedContents.some(({ element }) => element._isAnimated);
	// The player would look through each outline that never changes.
	if (isStill) layer.renderInnerContent = () => {};
}

/**
 * Gives a drawing the motion of another document of the same form (`nm`), in place: a fifth of the time
 * that a new drawing takes.
 *
 * @returns whether it could: not where a value stays in one of the two documents and moves in the other
 */
export function changeMotion(item: AnimationItem, { layers }: LottieDocument): boolean {
	const renderer = rendererOf(item);
	if (renderer?.elements.length !== layers.length) return false;
	/** All of it is looked at before any of it is changed. */
	const changes: [MovingValue, Property & { a: 1 }][] = [];
	for (const [index, { ks }] of layers.entries()) {
		for (const part of PARTS) {
			const drawn = renderer.elements[index]?.finalTransform.mProp[part];
			const next = ks[part];
			if (drawn?.kf && next.a === 1) changes.push([drawn, next]);
			else if (!drawn || !staysAs(drawn, next)) return false;
		}
	}
	for (const [drawn, next] of changes) {
		drawn.keyframes = next.k;
		drawn._caching.lastFrame = NOT_SHOWN;
		drawn._caching.lastIndex = 0;
	}
	renderer.renderFrame(null);
	return true;
}

/** The player's own word for a frame before the first. */
const NOT_SHOWN = -999999;

function staysAs(drawn: DrawnValue, next: Property): boolean {
	return !drawn.kf && next.a === 0 && String(drawn.data.k) === String(next.k);
}
