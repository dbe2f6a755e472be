/** Something in `lessons/` that a writer has to mend, with the way to mend it. */
export interface Issue {
	/** Path from the project's root. */
	readonly file: string;
	readonly line: number;
	readonly problem: string;
	readonly remedy: string;
	/** A warning lets the build continue; in CI it counts as an error. */
	readonly level: 'error' | 'warning';
}

/** One issue in one line, as a compiler would say it. */
export function sayIssue({ file, line, problem, remedy, level }: Issue): string {
	return `${file}:${line}: ${level}: ${problem}\n    ${remedy}`;
}

/** Thrown when the course cannot be built; its message holds every issue. */
export class ContentError extends Error {
	constructor(readonly issues: readonly Issue[]) {
		super(`The lessons need mending:\n\n${issues.map(sayIssue).join('\n')}\n`);
		this.name = 'ContentError';
	}
}
