import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';

/** A text of a YAML file as it was written, with its place. */
export interface YamlText {
	readonly text: string;
	readonly path: readonly (string | number)[];
	readonly line: number;
}

/**
 * Every text of a YAML source, names of fields left out. A source that is no YAML has none: its
 * faults are named where it is read.
 * @param firstLine the line of its file that the source begins at
 */
export function yamlTexts(source: string, firstLine = 1): YamlText[] {
	const counter = new LineCounter();
	const document = parseDocument(source, { lineCounter: counter });
	const found: YamlText[] = [];
	if (document.errors.length > 0) return found;
	visit(document, {
		Scalar(key, node, ancestors) {
			if (key === 'key' || typeof node.value !== 'string') return;
			const path = ancestors.flatMap((one, index): (string | number)[] => {
				const next: unknown = ancestors[index + 1] ?? node;
				if (isSeq(one)) return [one.items.indexOf(next)];
				if (isPair(one) && isScalar(one.key)) return [String(one.key.value)];
				return isMap(one) ? [] : [];
			});
			const line = counter.linePos(node.range?.[0] ?? 0).line + firstLine - 1;
			found.push({ text: node.value, path, line });
		}
	});
	return found;
}
