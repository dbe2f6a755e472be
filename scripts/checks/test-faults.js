/**
 * The stories of killed tabs and bad networks, many times over: `npm run test:faults`. It needs a build.
 * One that fails names its seed: `FAULT_SEED=7 npx playwright test killed` runs that one alone.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';

/** How often each is run: a network fails six ways while the course is saved and in an update, at each. */
const SEEDS = { killed: 200, 'bad-network': 20 };

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
for (const [story, seeds] of Object.entries(SEEDS)) {
	const { status } = spawnSync(process.execPath, [playwright, 'test', story], {
		stdio: 'inherit',
		env: { ...process.env, FAULT_SEEDS: String(seeds) }
	});
	if (status !== 0) process.exitCode = 1;
}
