import { describe, expect, it } from 'vitest';
import { isInstalled, isNodeEnough } from './installed.js';

describe('the version of Node', () => {
	it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('accepts %s', (version) => {
		expect(isNodeEnough(version)).toBe(true);
	});

	it.each(['20.18.9', '20.9.0', '18.20.0', '8.0.0'])('refuses %s', (version) => {
		expect(isNodeEnough(version)).toBe(false);
	});
});

describe('what is installed', () => {
	const wanted = {
		packages: {
			'': { version: '0.1.0' },
			'node_modules/svelte': { version: '5.57.0' },
			'node_modules/for-another-machine': { version: '1.0.0', optional: true }
		}
	};

	it('is nothing where npm left no account of it', () => {
		expect(isInstalled(wanted, null)).toBe(false);
	});

	it('is enough where every version is the one asked for', () => {
		const installed = { packages: { 'node_modules/svelte': { version: '5.57.0' } } };
		expect(isInstalled(wanted, installed)).toBe(true);
	});

	it('is not enough after the lockfile moved on', () => {
		const installed = { packages: { 'node_modules/svelte': { version: '5.56.0' } } };
		expect(isInstalled(wanted, installed)).toBe(false);
	});

	it('is not enough where a package is missing', () => {
		expect(isInstalled(wanted, { packages: {} })).toBe(false);
	});

	it('is not enough where an optional package has an old version', () => {
		const installed = {
			packages: {
				'node_modules/svelte': { version: '5.57.0' },
				'node_modules/for-another-machine': { version: '0.9.0' }
			}
		};
		expect(isInstalled(wanted, installed)).toBe(false);
	});
});
