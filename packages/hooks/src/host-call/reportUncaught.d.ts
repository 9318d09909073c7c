/**
 * Reports an error of the host's as one that nobody caught: its monitoring hears of it as of any other, and what called
 * the host goes on.
 */
export declare function reportUncaught(error: unknown): void;
