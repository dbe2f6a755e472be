import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parkSvg } from './park.ts';

type Drawing = (typeof import('./trusted-drawing.ts'))['trustedDrawing'];
let trusted: Drawing;

beforeEach(async () => {
	vi.stubGlobal('trustedTypes', { createPolicy: (_: string, rules: object) => rules });
	vi.resetModules();
	({ trustedDrawing: trusted } = await import('./trusted-drawing.ts'));
});
afterEach(() => vi.unstubAllGlobals());

test('the park that was drawn at build time is shown', () => {
	for (const id of ['tall', 'wide'] as const) expect(trusted(parkSvg(id))).toBe(parkSvg(id));
});

test.each([
	['<svg><script>alert(1)</script></svg>'],
	['<img src=x onerror=alert(1)>'],
	['<svg onload="alert(1)"></svg>'],
	['<svg><use href="https://example.org/x.svg#a"/></svg>'],
	['<svg><path href="javascript:alert(1)"/></svg>'],
	['<svg><foreignObject><p></p></foreignObject></svg>'],
	['<svg><image href="https://example.org/x.png"/></svg>'],
	['<svg>words</svg>']
])('%s is no drawing of the park', (svg) => expect(() => trusted(svg)).toThrow('not the drawing'));
