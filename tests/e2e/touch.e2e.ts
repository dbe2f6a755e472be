import { lessons, must } from '../pages/course.ts';
import { open } from '../pages/open.ts';
import { expect, test } from '../pages/test.ts';

const lesson = must(lessons[0], 'lesson');

for (const path of ['', `lessons/${lesson.slug}/`, 'physio/', 'summary/']) {
	test(`no style of /${path} keeps "hover" after a tap`, async ({ page }) => {
		await open(page, path);
		const sticky = await page.evaluate(() => {
			const found: string[] = [];
			const look = (rules: CSSRuleList, guarded: boolean) => {
				for (const rule of rules) {
					if (rule instanceof CSSStyleRule && !guarded && rule.selectorText.includes(':hover')) {
						found.push(rule.selectorText);
					}
					if (rule instanceof CSSGroupingRule) {
						const hovers = rule instanceof CSSMediaRule && /hover: hover/.test(rule.conditionText);
						look(rule.cssRules, guarded || hovers);
					}
				}
			};
			for (const sheet of document.styleSheets) look(sheet.cssRules, false);
			return found;
		});
		expect(sticky).toEqual([]);
	});
}
