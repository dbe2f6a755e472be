/** Everything that is on its way has arrived, messages through ports too. */
export const settle = () =>
	new Promise<void>((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			setImmediate(resolve);
		};
		port2.postMessage(null);
	});
