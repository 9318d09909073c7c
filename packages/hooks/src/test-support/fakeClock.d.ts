import type { Clock } from '../clock/Clock.ts';
export interface FakeClock extends Clock {
    /** Lets `ms` milliseconds pass, running each timer at its time and settling what it started before the next. */
    advance: (ms: number) => Promise<void>;
    /** How many timers wait. */
    pending: () => number;
}
export interface FakeClockOptions {
    /** @default 2026-01-01T12:00:00Z */
    now?: number | undefined;
    /**
     * Waits until what a timer started has come to rest.
     * @default a few turns of the event loop
     */
    settle?: (() => Promise<void>) | undefined;
}
/** A clock that stands still until told to go on. */
export declare function createFakeClock(options?: FakeClockOptions): FakeClock;
/** Gives promises, and work that Node does beside them, a few turns of the event loop. */
export declare function turns(count?: number): Promise<void>;
