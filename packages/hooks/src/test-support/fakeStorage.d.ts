import type { DeadlineStorage } from '../deadlines/Deadlines.ts';
export interface FakeStorage extends DeadlineStorage {
    readonly items: Map<string, string>;
}
/** A tab's storage, for one test. */
export declare function createFakeStorage(items?: Iterable<[string, string]>): FakeStorage;
