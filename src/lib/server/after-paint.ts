import { createHash } from 'node:crypto';

/** Kit's own line that begins a page's scripts. */
const BEGIN = /Promise\.all\(\[(\s*import\("[^"]+"\),\s*import\("[^"]+"\)\s*)\]\)\.then\(/;

/**
 * Scripts that can't be had or read, or that do not come, leave the page to be read as with scripts
 * off: CSS looks for `data-plain`. Kit's announcer is in each page that is hydrated.
 *
 * A hidden tab is not painted, and not every browser reports that: then the scripts begin at once, or
 * after a second. At once they begin on home too where something may be kept: it waits for
 * what is kept, and the scripts are on the device by then. The name is that of `first-visit.ts`.
 */
const PAINTED = `const plain = () =>
						document.getElementById('svelte-announcer') || (document.documentElement.dataset.plain = '');
					addEventListener('unhandledrejection', plain);
					setTimeout(plain, 20000);
					new Promise((go) => {
						if (document.hidden) return go();
						try {
							const scope = new URL(document.documentElement.dataset.base + '/', location.href).pathname;
							if (location.pathname === scope && localStorage.getItem('back-to-running:kept:' + scope)) return go();
						} catch {}
						setTimeout(go, 1000);
						new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
					}).then(() => {
						for (const link of document.querySelectorAll('link[rel=after-paint]')) link.rel = 'modulepreload';
						return Promise.all([$1]);
					}).then(`;

const hashOf = (script: string) =>
	`'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * Has a page fetch and begin its scripts once its text is painted: a lesson reads without them, and on
 * a slow phone they took the network and the processor from its first paint.
 *
 * @param html a whole page, as Kit wrote it
 * @throws where Kit writes its pages in another way than this knows
 */
export function afterPaint(html: string): string {
	const script = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)]
		.map(([, text = '']) => text)
		.find((text) => BEGIN.test(text));
	if (script === undefined) throw new Error('Kit begins its scripts in another way now');
	const later = script.replace(BEGIN, PAINTED);
	if (!html.includes(hashOf(script))) throw new Error('Kit’s script is not in the policy');
	return html
		.replace(script, () => later)
		.replaceAll(hashOf(script), hashOf(later))
		.replaceAll('rel="modulepreload"', 'rel="after-paint"');
}
