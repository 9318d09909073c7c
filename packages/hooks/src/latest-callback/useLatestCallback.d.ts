/**
 * A function that never changes and calls the newest `callback`, so nobody has to memoise what they pass us. Not to be
 * called while rendering. (React's own `useEffectEvent` may only be called from effects; answers of the service and
 * what the person does need the newest callbacks too.)
 */
export declare function useLatestCallback<Values extends unknown[], Result>(callback: (...values: Values) => Result): (...values: Values) => Result;
