import { isPair, isScalar, isSeq, visit, type Document } from 'yaml';

/** A text of a YAML file as it was written, with its place. */
export interface YamlText {
	readonly text: string;
	readonly path: readonly (string | number)[];
	readonly line: number;
}

/**
 * Every text of a YAML document, names of fields left out.
 * @param at the line of its file at an offset of the document
 */
export function yamlTexts(document: Document, at: (offset: number) => number): YamlText[] {
	const found: YamlText[] = [];
	visit(document, {
		Scalar(key, node, ancestors) {
			if (key === 'key' || typeof node.value !== 'string') return;
			const path = ancestors.flatMap((one, index): (string | number)[] => {
				const next: unknown = ancestors[index + 1] ?? node;
				if (isSeq(one)) return [one.items.indexOf(next)];
				if (isPair(one) && isScalar(one.key)) return [String(one.key.value)];
				return [];
			});
			found.push({ text: node.value, path, line: at(node.range?.[0] ?? 0) });
		}
	});
	return found;
}
