/** Something that changes outside of React. */
export interface Store<State> {
    /** The same until it changes. */
    get: () => State;
    /** What a server renders, and a page before it is hydrated. */
    readonly first: State;
    /** Calls `onChange` after each change. The result unsubscribes. */
    subscribe: (onChange: () => void) => () => void;
}
/** Who listens. */
export interface Listeners {
    readonly subscribe: Store<unknown>['subscribe'];
    readonly tell: () => void;
}
export declare function createListeners(): Listeners;
export interface WritableStore<State> extends Store<State> {
    set: (state: State) => void;
}
export declare function createStore<State>(first: State): WritableStore<State>;
/** Derives one state from two others. The same object until one of them changes. */
export declare function deriveStore<One, Other, State>(one: Store<One>, other: Store<Other>, derive: (one: One, other: Other, isFirst: boolean) => State): Store<State>;
/** Derives one state from another. */
export declare function mapStore<One, State>(one: Store<One>, derive: (one: One) => State): Store<State>;
