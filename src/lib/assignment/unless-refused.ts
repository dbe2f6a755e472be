import { errors } from 'jose';

/**
 * What a step of jose or of Web Crypto gives; null where it refuses the input. Any other error is a
 * fault of this course, not of the sender, and is thrown again.
 */
export async function unlessRefused<T>(step: Promise<T>): Promise<T | null> {
	try {
		return await step;
	} catch (error) {
		if (error instanceof errors.JOSEError || error instanceof DOMException) return null;
		throw error;
	}
}
