import { open, reload } from '../pages/open.ts';
import { addPerson, startClinic } from '../pages/physio.ts';
import { expect, test } from '../pages/test.ts';

declare global {
	interface Window {
		/** Lets the database answer. */
		answer?: () => void;
	}
}

/** From the next page on the database opens, and says so only once `answer` is called. */
const silent = () => {
	const asked = new Promise<void>((resolve) => (window.answer = resolve));
	const add = Reflect.get(IDBRequest.prototype, 'addEventListener') as typeof addEventListener;
	IDBOpenDBRequest.prototype.addEventListener = function (
		this: IDBOpenDBRequest,
		type: string,
		listener: EventListener
	) {
		const late: EventListener = (event) => void asked.then(() => listener.call(this, event));
		add.call(this, type, type === 'success' ? late : listener);
	} as IDBOpenDBRequest['addEventListener'];
};

test('a list that the browser does not give is never begun anew, and may come late', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await page.addInitScript(silent);
	await reload(page);
	await expect(page.getByText('Reading your list')).toBeVisible();
	await expect(page.getByText('Your list is still not read.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Load this page again' })).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Begin here' })).toBeHidden();

	await page.evaluate(() => window.answer?.());
	await expect(page.getByRole('button', { name: 'Mina N.' })).toBeVisible();
	await expect(page.getByText('Your list is still not read.')).toBeHidden();
});

test('where the browser refuses to read, no list is begun anew unasked', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The disk is busy.', 'UnknownError');
		};
	});
	await open(page, 'physio/');
	await expect(page.getByText('This browser could not read your list.')).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await page.getByRole('button', { name: 'Work without your list' }).tap();
	await expect(page.getByRole('heading', { name: 'Begin here' })).toBeVisible();
});
