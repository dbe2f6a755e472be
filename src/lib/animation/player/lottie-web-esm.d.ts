/** The package has types for its CommonJS builds only. */
declare module 'lottie-web/build/player/esm/lottie_light.min.js' {
	const lottie: import('lottie-web').LottiePlayer;
	export default lottie;
}
