import { safariDevice, type AppleDevice } from './ios.ts';

/** Chromium's own event; no other browser has it, nor TypeScript. */
interface InstallPromptEvent extends Event {
	prompt(): Promise<unknown>;
}

const isInstallPrompt = (event: Event): event is InstallPromptEvent => 'prompt' in event;

/** Whether this is the app from the home screen. */
function isStandalone(): boolean {
	// Safari's own word for it, older than the media query.
	const isApple = 'standalone' in navigator && navigator.standalone === true;
	return isApple || matchMedia('(display-mode: standalone)').matches;
}

/** The way to the home screen, in so far as this browser has one. */
export class Install {
	#device = $state.raw<AppleDevice>();
	#standalone = $state.raw(false);
	#prompt = $state.raw<InstallPromptEvent>();

	/** The iPhone or iPad in whose Safari a person can do it by hand. */
	get device(): AppleDevice | undefined {
		return this.#device;
	}

	/** Whether this is the app itself; on an iPhone or iPad it begins with an empty storage. */
	get standalone(): boolean {
		return this.#standalone;
	}

	/** Whether the browser can do it when asked. */
	get canPrompt(): boolean {
		return this.#prompt !== undefined;
	}

	/** Looks where it runs, until the signal ends it. Call it in the browser only. */
	start(signal: AbortSignal): void {
		const { userAgent, maxTouchPoints } = navigator;
		this.#standalone = isStandalone();
		this.#device = safariDevice({ userAgent, maxTouchPoints, standalone: this.#standalone });
		const keepPrompt = (event: Event) => {
			if (!isInstallPrompt(event)) return;
			// The browser would show a bar of its own, at a time of its own.
			event.preventDefault();
			this.#prompt = event;
		};
		window.addEventListener('beforeinstallprompt', keepPrompt, { signal });
		window.addEventListener('appinstalled', () => (this.#prompt = undefined), { signal });
	}

	/** Has the browser ask whether to install. It lets itself be asked once. */
	async prompt(): Promise<void> {
		const prompt = this.#prompt;
		this.#prompt = undefined;
		await prompt?.prompt();
	}
}
