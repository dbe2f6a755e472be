/**
 * The message to a writer about braces that have no value.
 *
 * @param {string} name the text between the braces
 * @param {readonly string[]} known the names that can be filled in
 */
export function unknownPlaceholder(name, known) {
	const close = name.trim().toLowerCase().replaceAll('_', '-');
	const list = known.map((one) => `{${one}}`).join(', ');
	return {
		problem: `{${name}} is not a known placeholder`,
		remedy: known.includes(close)
			? `write {${close}}: small letters, no spaces`
			: `write one of ${list}; a new one goes into clinic.yaml or safety.yaml. Leave braces out elsewhere`
	};
}
