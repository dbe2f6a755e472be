import type { Change } from './change.ts';
import type { Loss } from './device/notices.ts';
import type { Keys, Records } from './records.ts';

/** The records that were written elsewhere. */
export type RemoteWrite = Keys | 'everything';

/** What a write has left behind, so that memory need not read it again. */
export interface WriteResult {
	/** The records that the changes read or wrote. */
	readonly keys: Keys;
	readonly records: Records;
	/** The newest attempt of each kind, where they had to be found again; otherwise null. */
	readonly newest: Records['attempts'] | null;
	/** Everything that was stored before is gone. */
	readonly erased: boolean;
}

/** What a page shows first. */
export interface FirstRecords {
	readonly records: Records;
	/** There are older sessions, which are to be read next. */
	readonly hasOlder: boolean;
}

/** Where records are stored. Whatever it rejects with is a Refusal; after each it may be tried again. */
export interface RecordStore {
	/** All that screens follow from: everything, but of attempts the newest of each kind. */
	readLatest(): Promise<Records>;
	/** The same, for a page that opens: where there are very many sessions, only the recent ones. */
	readFirst(): Promise<FirstRecords>;
	readAll(): Promise<Records>;
	/** The records under some keys, as far as they exist. */
	readKeys(keys: Keys): Promise<Records>;
	/** Applies the changes to what is stored by then. Resolves once that is durable, never before. */
	write(changes: readonly Change[]): Promise<WriteResult>;
	/** Whether the browser has promised to keep the records; null where it promises nothing. */
	readonly persisted: boolean | null;
	close(): void;
}

/** What happens to stored records without being asked for. */
export interface StoreEvents {
	/** Another page has written. */
	readonly onChanged: (changed: RemoteWrite) => void;
	readonly onLost: (loss: Loss) => void;
	/** It can be tried again, after another page had blocked it. */
	readonly onAvailable: () => void;
}

export type OpenStore = (events: StoreEvents) => RecordStore;
