/**
 * An attachment that calls once its element is on no screen any more: the lesson continued to another
 * step, or the page to another lesson. Scrolling away and a locked screen do not count.
 */
export const whenLeft = (leave: () => void) => (node: Element) => {
	let wasThere = false;
	// A step that is left is hidden and stays in the page, so its size shows it.
	const sizes = new ResizeObserver(() => {
		const isThere = node.getClientRects().length > 0;
		if (wasThere && !isThere) leave();
		wasThere = isThere;
	});
	sizes.observe(node);
	return () => {
		sizes.disconnect();
		leave();
	};
};
