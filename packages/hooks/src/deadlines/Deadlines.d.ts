import type { Clock } from '../clock/Clock.ts';
/** Absolute times before which something must not be tried again. Names are `rateLimit` and `resend:<methodId>`. */
export interface Deadlines {
    /** Milliseconds since the epoch; undefined when there is none, or it has passed. */
    get: (name: string) => number | undefined;
    /** Replaces the deadline of that name. A time that has passed clears it. */
    set: (name: string, at: number) => void;
    clear: (name: string) => void;
    /** Calls `onChange` after each set and clear. The result unsubscribes. */
    subscribe: (onChange: () => void) => () => void;
}
/** The name of the deadline that every control obeys. */
export declare const rateLimit = "rateLimit";
/** The part of `Storage` that deadlines use. */
export interface DeadlineStorage {
    getItem: (key: string) => string | null;
    setItem: (key: string, value: string) => void;
    removeItem: (key: string) => void;
}
export interface DeadlinesOptions {
    /** Names the record in storage: one record for each challenge. */
    challengeKey: string;
    clock: Clock;
    storage: DeadlineStorage;
}
/**
 * Keeps deadlines in memory, and in storage so that they survive a reload. Nothing is read before the first use, and
 * a storage that is missing, full, forbidden or holds junk costs no more than the memory of earlier pages.
 */
export declare function createDeadlines({ challengeKey, clock, storage }: DeadlinesOptions): Deadlines;
