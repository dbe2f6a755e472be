/** Seconds as on a kitchen timer, "4:07"; rounded up, so that 0:00 is the end and nothing before it. */
export function clockOf(seconds: number): string {
	// A hair less, so that 59.9999 of rounding is no minute more.
	const whole = Math.ceil(Math.max(0, seconds) - 1e-6);
	return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}
