// Takes the picture of the README from the built course: node scripts/assets/take-pictures.js
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../setup/browser.js';
import { serveStatic } from '../serve/static-server.js';

const server = await serveStatic({ root: 'build', port: 0 });
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({
	viewport: { width: 1180, height: 760 },
	colorScheme: 'light'
});
mkdirSync('docs', { recursive: true });
const pictures = { home: '', lesson: 'lessons/wear-and-tear/#least' };
for (const [name, path] of Object.entries(pictures)) {
	await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
	await page.screenshot({ path: `docs/${name}.png` });
}
await browser.close();
await server.close();
