declare global {
	/** The version of the course: a hash of its sources. Server code and the worker only. */
	const __COURSE_VERSION__: string;
	/** The fingerprints of all files that were built. The worker only. */
	const __FINGERPRINTS__: string;
	/** Which script holds which lesson's text: "slug file,slug file". The worker only. */
	const __LESSON_SCRIPTS__: string;

	/**
	 * Trusted Types, as much as is used of them; undefined where a browser has none. TypeScript does not
	 * know them. What a policy makes passes wherever a text of its kind is asked for.
	 */
	var trustedTypes:
		| {
				createPolicy<Rules extends Partial<Record<TrustedKind, (text: string) => string>>>(
					name: string,
					rules: Rules
				): Rules;
		  }
		| undefined;
	type TrustedKind = 'createHTML' | 'createScriptURL';

	namespace App {
		interface Error {
			message: string;
		}
		interface PageState {
			/** What is shown beside the physio's list. */
			physio?: import('./routes/physio/view.ts').View;
		}
	}
}

export {};
