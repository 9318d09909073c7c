/** Without a load for so long, the person is told that it is slow. */
export declare const slowAfter = 10000;
/** In how many milliseconds a frame that has not loaded is of no use any more. */
export declare function requestTimeLeft(expiresAt: number | undefined, now: number): number;
/** In how many milliseconds no answer of the frame is of use any more. */
export declare function applicationTimeLeft(expiresAt: number | undefined, now: number): number;
