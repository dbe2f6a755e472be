import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { waitForTransitions } from './wait-for-transitions.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The only rules whose findings a theme can change; running all of them twice takes too long. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is, in the light theme and in the dark one: nothing. */
export async function expectNoViolations(page: Page, what: string): Promise<void> {
	const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
	// From the theme that is on: to colour a long page again takes as long as a look at it.
	const themes = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
	for (const colorScheme of themes) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await waitForTransitions(page);
		// Reading half a megabyte of script once for each document is enough.
		const isThere = await page.evaluate(() => 'axe' in window);
		const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
			.options({ resultTypes: ['violations'] })
			.setLegacyMode();
		if (colorScheme === themes[0]) axe.withTags(TAGS);
		else axe.withRules(OF_COLOUR);
		const { violations } = await axe.analyze();
		const found = violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target, failureSummary }) => [id, help, target.join(' '), failureSummary])
		);
		expect.soft(found, `${what}, ${colorScheme}`).toEqual([]);
	}
}
