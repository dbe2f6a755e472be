import type { AnimationItem } from 'lottie-web';

/** What is used here of how the player keeps a layer; its own types say nothing of it. */
interface DrawnLayer {
	readonly transformedElement: SVGGElement;
	readonly finalTransform: {
		readonly _localMatMdf: boolean;
		/** A matrix of 4 by 4, row by row. */
		readonly localMat: { readonly props: ArrayLike<number> };
	};
	readonly animatedContents: readonly { readonly element: { readonly _isAnimated?: boolean } }[];
	renderElement: () => void;
	renderInnerContent: () => void;
}

function isDrawn(layer: unknown): layer is DrawnLayer {
	return (
		typeof layer === 'object' &&
		layer !== null &&
		'renderElement' in layer &&
		'finalTransform' in layer &&
		'animatedContents' in layer &&
		Array.isArray(layer.animatedContents) &&
		'transformedElement' in layer &&
		layer.transformedElement instanceof SVGGElement &&
		layer.transformedElement.transform.baseVal.numberOfItems === 1
	);
}

/**
 * Has the player move the layers of a drawing by numbers. It writes each matrix into an attribute, for
 * the browser to read it there: two fifths of a picture's time. Call it once the drawing stands; what a
 * newer player keeps in another way is moved as it likes. No layer of a figure changes its opacity.
 */
export function moveByMatrix(item: AnimationItem): void {
	const { renderer } = item as { renderer?: { elements?: unknown } };
	if (!Array.isArray(renderer?.elements)) return;
	for (const layer of renderer.elements.filter(isDrawn)) {
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
}
