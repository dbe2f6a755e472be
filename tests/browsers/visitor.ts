import type { Device } from './device.ts';
import { find, isAlive, isSaved, ROLES, shownText, type Found, type Wanted } from './in-page.ts';
import { until } from './until.ts';

/** Someone who uses the course in a browser, and does and sees what people do and see. */
export class Visitor {
	readonly device: Device;
	readonly #home: string;

	/** @param home the address of the start page */
	constructor(device: Device, home: string) {
		this.device = device;
		this.#home = home;
	}

	/** Opens a page of the course, by its path below the start page. */
	async open(path = ''): Promise<void> {
		// An address that differs after its # alone reloads nothing.
		await this.device.goto('about:blank');
		await this.device.goto(this.#home + path);
		await this.#alive();
	}

	async reload(): Promise<void> {
		await this.device.reload();
		await this.#alive();
	}

	/** Waits until the course is on the device. */
	saved = () => until('the course to be saved', () => this.device.run(isSaved), 60_000);

	all = (wanted: Wanted, bringUp = false): Promise<readonly Found[]> =>
		this.device.run(find, wanted, ROLES, bringUp);

	sees = (wanted: Wanted) =>
		this.#until(`to see ${words(wanted)}`, async () => (await this.all(wanted)).length > 0);

	seesNot = (wanted: Wanted) =>
		this.#until(`not to see ${words(wanted)}`, async () => (await this.all(wanted)).length === 0);

	reads = (text: string) =>
		this.#until(`to read “${text}”`, async () => (await this.device.run(shownText)).includes(text));

	/** Presses something once it has stopped moving and nothing covers it, at a part of its width. */
	async press(wanted: Wanted, part = 0.5): Promise<void> {
		let last = '';
		let target: Found | undefined;
		await this.#until(`to press ${words(wanted)}`, async () => {
			[target] = await this.all(wanted, true);
			const now = JSON.stringify(target);
			const isStill = now === last;
			last = now;
			return isStill && target?.isFree === true;
		});
		if (!target) return;
		const from = target.x - target.width / 2;
		const x = from + Math.min(target.width - 3, Math.max(3, part * target.width));
		await this.device.press(x, target.y);
	}

	/** Chooses a radio button or a box, and sees that it is chosen. */
	async choose(wanted: Wanted): Promise<void> {
		await this.press(wanted);
		await this.holds(wanted, ({ isChecked }) => isChecked, 'chosen');
	}

	async write(wanted: Wanted, text: string): Promise<void> {
		await this.press(wanted);
		await this.holds(wanted, ({ isFocused }) => isFocused, 'focused');
		await this.device.type(text);
		await this.holds(wanted, ({ value }) => value === text, `“${text}”`);
	}

	/** Waits until something is as it should be. */
	holds = (wanted: Wanted, fits: (found: Found) => boolean, how: string) =>
		this.#until(`${words(wanted)} to be ${how}`, async () => {
			const [found] = await this.all(wanted);
			return found !== undefined && fits(found);
		});

	#alive = () => until('the page to answer to touch', () => this.device.run(isAlive));

	#until = (what: string, ask: () => Promise<boolean>) =>
		until(async () => `${what}; on the page: ${await this.#page()}`, ask);

	#page = () =>
		this.device.run(shownText).then(
			(text) => text.slice(0, 400),
			() => 'no page'
		);
}

const words = ({ role, name, begins }: Wanted) => `the ${role} “${name ?? begins ?? ''}”`;
