import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lessonMarkdown } from './src/lib/server/markdown/preprocess.js';

/** The one inline script of app.html sets theme and text size before the first paint. */
function appHtmlScriptHash() {
	const script = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1];
	if (script === undefined) throw new Error('src/app.html: its inline script is gone');
	return /** @type {`sha256-${string}`} */ (
		`sha256-${createHash('sha256').update(script).digest('base64')}`
	);
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
	extensions: ['.svelte', '.md'],
	preprocess: [lessonMarkdown(), vitePreprocess()],
	compilerOptions: {
		runes: true
	},
	kit: {
		adapter: adapter({ strict: true }),
		typescript: {
			// Scripts and configs are checked too, and the lessons as Svelte (scripts/content/lessons-as-svelte.js).
			config: (config) => {
				config.include.push(
					'lessons/*.svelte',
					'../scripts/**/*.js',
					'../scripts/**/*.ts',
					'../*.js',
					'../*.ts'
				);
			}
		},
		// A constant: Kit writes it into a file that every other imports, so that one edited word would
		// change every name. The course's own version stands in its pages and its worker alone.
		version: { name: 'course' },
		// All styles stand in the page: text need not wait for another round trip, nor for a dozen files.
		inlineStyleThreshold: 40_000,
		serviceWorker: { register: false },
		prerender: { entries: ['*'], handleHttpError: 'fail', handleMissingId: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', appHtmlScriptHash()],
				'style-src': ['self'],
				// The one style attribute of Kit's route announcer.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				// The beat on a locked iPhone is a sound made here and played as a blob.
				'media-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				// Text becomes markup or a script's address in these places alone, where a browser can see to it:
				// what Svelte compiled, the drawing of the park, and the addresses of our two workers.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'course-park', 'course-worker', 'course-reader']
			}
		}
	}
};

export default config;
