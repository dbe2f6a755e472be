import { setMaxListeners } from 'node:events';
import { vi } from 'vitest';

// Node warns of many listeners on one signal; in a browser there is nothing odd about them.
setMaxListeners(0);

/** A service worker as a tab sees it; it says that it runs the given version, if any. */
export class FakeWorker extends EventTarget {
	readonly heard: string[] = [];
	readonly scriptURL: string;

	constructor(
		readonly version: string | undefined,
		path = '/sub/service-worker.js'
	) {
		super();
		this.scriptURL = `https://clinic.example${path}`;
	}

	postMessage(message: { type: string }, [port]: Transferable[] = []) {
		this.heard.push(message.type);
		if (message.type !== 'version' || !(port instanceof MessagePort)) return;
		if (this.version !== undefined) port.postMessage(this.version);
	}
}

export class FakeRegistration extends EventTarget {
	installing: FakeWorker | null = null;
	waiting: FakeWorker | null = null;
	active: FakeWorker | null = null;
	update = vi.fn(() => Promise.resolve());

	/** A worker moves on, and says so as browsers do. */
	move(worker: FakeWorker, to: 'installing' | 'waiting' | 'active' | 'redundant') {
		for (const state of ['installing', 'waiting', 'active'] as const) {
			if (this[state] === worker) this[state] = null;
		}
		if (to !== 'redundant') this[to] = worker;
		if (to === 'installing') this.dispatchEvent(new Event('updatefound'));
		else worker.dispatchEvent(new Event('statechange'));
	}
}

export class FakeWorkers extends EventTarget {
	controller: FakeWorker | null = null;
	registration = new FakeRegistration();
	register = vi.fn(() => Promise.resolve(this.registration));

	control(worker: FakeWorker) {
		this.controller = worker;
		this.dispatchEvent(new Event('controllerchange'));
	}

	say(data: unknown, ports: MessagePort[] = [], source: FakeWorker | null = null) {
		const event = new MessageEvent('message', { data, ports });
		if (source) Object.defineProperty(event, 'source', { value: source });
		this.dispatchEvent(event);
	}
}

/** A browser with as much of it as this folder uses, put in place of the globals. */
export class FakeBrowser {
	readonly workers = new FakeWorkers();
	readonly reload = vi.fn();
	readonly assign = vi.fn();
	readonly window = new EventTarget();
	readonly page = Object.assign(new EventTarget(), {
		readyState: 'complete',
		visibilityState: 'visible'
	});
	readonly navigator: {
		onLine: boolean;
		userAgent: string;
		maxTouchPoints: number;
		serviceWorker?: FakeWorkers;
	} = { onLine: true, userAgent: '', maxTouchPoints: 0, serviceWorker: this.workers };

	constructor() {
		vi.stubGlobal('window', this.window);
		vi.stubGlobal('document', this.page);
		vi.stubGlobal('navigator', this.navigator);
		vi.stubGlobal('location', { reload: this.reload, assign: this.assign });
		vi.stubGlobal('matchMedia', () => ({ matches: false }));
	}
}
