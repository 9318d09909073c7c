import type { Store } from './Store.ts';
/** What a store says now. */
export declare function useStore<State>({ subscribe, get, first }: Store<State>): State;
