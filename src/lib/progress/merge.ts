import * as v from 'valibot';
import {
	eachStore,
	type ByKey,
	type Records,
	type RecordTypes,
	type StoreName
} from './records.ts';
import { stores } from './stores.ts';

/**
 * Unites what two devices, or a device and a backup, hold. In whatever order and however often it
 * is done, the result is the same, and no attempt is ever lost.
 */
export function merge(a: Records, b: Records): Records {
	return eachStore((store) => collectStore(store, [...a[store].values(), ...b[store].values()]));
}

/** Lists of records by their keys. Two under one key are merged. */
export function collect(lists: {
	readonly [S in StoreName]: readonly RecordTypes[S][];
}): Records {
	return eachStore((store) => collectStore(store, lists[store]));
}

function collectStore<S extends StoreName>(store: S, records: readonly RecordTypes[S][]): ByKey<S> {
	const { key, merge: one } = stores[store];
	const map = new Map<string, RecordTypes[S]>();
	for (const record of records) {
		const other = map.get(key(record));
		map.set(key(record), other === undefined ? record : one(other, record));
	}
	return map;
}

/** The records among what a store holds, by their keys. What no schema knows is passed over. */
export function validRecords<S extends StoreName>(store: S, values: readonly unknown[]): ByKey<S> {
	const { schema } = stores[store];
	return collectStore(
		store,
		values.flatMap((value) => {
			const result = v.safeParse(schema, value);
			return result.success ? [result.output] : [];
		})
	);
}
