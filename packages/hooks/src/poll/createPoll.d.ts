import type { MethodType } from '@mfa-challenge/contract';
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts';
import { type Store } from '../store/Store.ts';
import { type PollState, type SettledPollState } from './PollState.ts';
export interface PollOptions {
    environment: MfaEnvironment;
    method: MethodType;
    /** @default none: nothing but the poll names a method */
    methodId?: string | undefined;
    /** Whether anybody still waits for it. Where nobody does any more, it is not asked. */
    isWanted: () => boolean;
    /** Read when polling starts. */
    timeoutMs?: (() => number | undefined) | undefined;
    /** Called once for each settled state. */
    onSettled?: ((state: SettledPollState) => void) | undefined;
}
/** The polling of one verification after another. */
export interface Poll extends Store<PollState> {
    /** Asks about a verification, in place of the one before. */
    ask: (requestId: string) => void;
    /** After `stopped` or `timedOut`: goes on with a fresh deadline. Otherwise does nothing. */
    retry: () => void;
    /** Back to `idle`, and nothing is known any more. */
    stop: () => void;
}
/**
 * Asks by a query of React Query: one for each verification, under a key of its own. When to ask is ours
 * (`pollVerification`): the clock and the visibility of React Query belong to the whole page.
 */
export declare function createPoll(options: PollOptions): Poll;
