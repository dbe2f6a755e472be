import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { until } from './until.ts';

/** WebKit's own server for tests, with a screen that nobody sees. */
export async function startDriver(
	found: { readonly driver: string; readonly screen: string },
	home: string
): Promise<{ readonly url: string; stop(): Promise<void> }> {
	const screen = spawn(found.screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
	const port = await freePort();
	const driver = spawn(found.driver, [`--port=${String(port)}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: `:${display.toString().trim()}`,
			HOME: home,
			XDG_CONFIG_HOME: home,
			XDG_DATA_HOME: home,
			XDG_CACHE_HOME: home,
			LANG: 'C.UTF-8',
			// A screen of memory alone has no graphics card.
			LIBGL_ALWAYS_SOFTWARE: '1'
		}
	});
	const url = `http://127.0.0.1:${String(port)}`;
	await until('WebKit’s driver to answer', () =>
		fetch(`${url}/status`).then(
			({ ok }) => ok,
			() => false
		)
	);
	return {
		url,
		async stop() {
			await end(driver);
			await end(screen);
		}
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	return typeof address === 'object' && address ? address.port : 0;
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	child.kill();
	await once(child, 'exit');
}
