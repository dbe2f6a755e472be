import fc from 'fast-check';

/**
 * `npm test` draws the same cases each time: what passed for one passes for all, and a failure can be
 * looked for. `npm run test:fuzz` draws new ones, and a failure names its seed.
 */
if (import.meta.env.MODE !== 'fuzz') fc.configureGlobal({ seed: 20_261_126 });
