/** When to ask, and when to stop asking. Times in milliseconds. */
export declare const pollSchedule: {
    /** From the start to the first poll. */
    readonly first: 2000;
    /** The wait after an answer, by the time since the start. */
    readonly waits: readonly [{
        readonly until: 30000;
        readonly wait: 3000;
    }, {
        readonly until: 120000;
        readonly wait: 5000;
    }, {
        readonly until: number;
        readonly wait: 10000;
    }];
    /** Each wait is spread by so much to both sides, lest all people poll in step. */
    readonly spread: 0.1;
    /** After the page is shown again. iOS fails requests that a returning page sends at once. */
    readonly afterShown: 500;
    /** Default of the whole verification, by wall clock. */
    readonly timeout: 300000;
    /** So many failures in a row end it, softly. */
    readonly failuresInARow: 5;
    /** Without a Retry-After, the wait is drawn from 0 to a limit that doubles. */
    readonly backoff: {
        readonly floor: 1000;
        readonly base: 1000;
        readonly cap: 30000;
    };
    /** A longer Retry-After is told to the person, not waited for. */
    readonly longestWait: 60000;
    /** Added to a Retry-After, at most, so that not all who were told "10 s" come back together. */
    readonly retryAfterSpread: 0.25;
};
/** How long to wait for the next poll, `elapsedMs` after the start. */
export declare function pollDelay(elapsedMs: number, random: () => number): number;
/** How long to wait after the `failures`th failure in a row, counted from 1: full jitter under a doubling limit. */
export declare function backoffDelay(failures: number, random: () => number): number;
/** How long to wait when told to wait `askedMs`: never less, at most a quarter more. */
export declare function retryAfterDelay(askedMs: number, random: () => number): number;
