declare global {
	/** The version of the course: a hash of its sources. Server code and the worker only. */
	const __COURSE_VERSION__: string;

	namespace App {
		interface Error {
			message: string;
		}
	}
}

export {};
