/** Why there is no picture from a camera. */
export type CameraTrouble = 'refused' | 'none' | 'busy' | 'not-secure' | 'unsupported';

/** The part of the device that opens cameras; `cameras` is missing on pages without https. */
export interface CameraDevice {
	readonly isSecure: boolean;
	readonly cameras: Pick<MediaDevices, 'getUserMedia'> | undefined;
}

/** The device we are on. Browser only. */
export const thisCameraDevice = (): CameraDevice => ({
	isSecure: isSecureContext,
	cameras: 'mediaDevices' in navigator ? navigator.mediaDevices : undefined
});

/** The camera that looks away from the person, in a resolution that shows small modules apart. */
const WISHES: MediaStreamConstraints = {
	audio: false,
	video: {
		facingMode: 'environment',
		width: { ideal: 1920 },
		height: { ideal: 1080 }
	}
};

/** Opens the camera; the browser asks the person. Call it from a press of a button only. */
export async function openCamera(device: CameraDevice): Promise<MediaStream | CameraTrouble> {
	if (!device.cameras) return device.isSecure ? 'unsupported' : 'not-secure';
	try {
		return await device.cameras.getUserMedia(WISHES);
	} catch (error) {
		return troubleOf(error);
	}
}

/** Turns it off at once, its light too. */
export function closeCamera(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}

const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
	NotAllowedError: 'refused',
	SecurityError: 'refused',
	NotFoundError: 'none',
	OverconstrainedError: 'none',
	NotReadableError: 'busy',
	AbortError: 'busy'
};

function troubleOf(error: unknown): CameraTrouble {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	return TROUBLES[name] ?? 'unsupported';
}
