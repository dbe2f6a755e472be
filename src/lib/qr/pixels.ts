/** A picture in memory: red, green, blue and opacity of each pixel, such as a canvas's ImageData. */
export interface Pixels {
	readonly data: Uint8ClampedArray<ArrayBuffer>;
	readonly width: number;
	readonly height: number;
}
