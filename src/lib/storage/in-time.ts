/**
 * Waits for `work`, but no longer than `patience` milliseconds: some browsers never answer a request
 * to open a database. False where that was not enough; the work continues.
 */
export async function inTime(work: Promise<unknown>, patience: number): Promise<boolean> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<false>((resolve) => {
		timer = setTimeout(resolve, patience, false);
	});
	const done = await Promise.race([work.then(() => true), late]);
	clearTimeout(timer);
	return done;
}
