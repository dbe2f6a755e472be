/** The part of the Barcode Detection API that we use; TypeScript doesn't know it yet. */
interface NativeDetector {
	detect(image: ImageData): Promise<{ readonly rawValue?: string }[]>;
}
interface NativeDetectorClass {
	new (options: { formats: string[] }): NativeDetector;
	getSupportedFormats(): Promise<string[]>;
}

let asked: Promise<NativeDetector | null> | undefined;

/**
 * What the device's own reader finds: faster and better than ours where it exists, as on Android.
 * @returns null where there is no such reader, where it fails, or where it finds nothing
 */
export async function readNatively(
	image: ImageData,
	except: readonly string[] = []
): Promise<string | null> {
	asked ??= nativeDetector();
	const detector = await asked;
	if (!detector) return null;
	try {
		const codes = await detector.detect(image);
		// Some devices find a code and can't say what is in it.
		const texts = codes.flatMap(({ rawValue }) => (rawValue ? [rawValue] : []));
		return texts.find((text) => !except.includes(text)) ?? null;
	} catch {
		// Its service is missing or has stopped, and would fail for each picture from now on.
		asked = Promise.resolve(null);
		return null;
	}
}

async function nativeDetector(): Promise<NativeDetector | null> {
	const { BarcodeDetector } = globalThis as { BarcodeDetector?: NativeDetectorClass };
	if (!BarcodeDetector) return null;
	try {
		const formats = await BarcodeDetector.getSupportedFormats();
		return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
	} catch {
		return null;
	}
}
