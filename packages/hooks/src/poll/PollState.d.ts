import type { MfaFailure } from '@mfa-challenge/contract';
/** How far the polling of one verification is. */
export type PollState = {
    readonly status: 'idle';
} | {
    readonly status: 'polling';
    /** Paused, because the page is hidden. */
    readonly hidden: boolean;
    readonly failuresInARow: number;
} | {
    readonly status: 'succeeded';
} | {
    readonly status: 'refused';
    /** The service's own words, if it had any. For people, never for logic. */
    readonly error?: string | undefined;
} | {
    readonly status: 'lockedOut';
} | {
    readonly status: 'notEnoughData';
} | {
    readonly status: 'timedOut';
} | {
    readonly status: 'stopped';
    /** What polling could not get past. `retry()` goes on. */
    readonly failure: MfaFailure;
};
/** A state that stays: nothing is sent any more. */
export type SettledPollState = Exclude<PollState, {
    status: 'idle' | 'polling';
}>;
/** Whether it stays. */
export declare function isSettled(state: PollState): state is SettledPollState;
