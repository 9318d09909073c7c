/** Where the hooks get the time and their timers from, so that tests can own both. */
export interface Clock {
    /** Milliseconds since the epoch. */
    now: () => number;
    /** Runs `run` once after `ms` milliseconds. The result cancels it. */
    setTimeout: (run: () => void, ms: number) => () => void;
}
/** The clock of the browser or of Node. */
export declare const systemClock: Clock;
