const name = (scope: string) => `back-to-running:waiting-room:${scope}`;

/**
 * The mark that this browser is a waiting room's. While it is set, every page of the course leads to
 * the waiting room, before anything of it is seen: `app.html` looks for it under this very name.
 */
export function turnOn(scope: string): void {
	localStorage.setItem(name(scope), 'on');
}

export const isOn = (scope: string): boolean => localStorage.getItem(name(scope)) !== null;

export function turnOff(scope: string): void {
	localStorage.removeItem(name(scope));
}
