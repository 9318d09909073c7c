import type { VerificationStatus } from '@mfa-challenge/contract';
import type { Clock } from '../clock/Clock.ts';
import { type Deadlines } from '../deadlines/Deadlines.ts';
import type { Visibility } from '../visibility/Visibility.ts';
import type { PollState } from './PollState.ts';
/** What the service says of a verification, of which no cache must know the id. */
export interface Verdict {
    readonly status: VerificationStatus;
    readonly error?: string | undefined;
}
export interface PollVerificationOptions {
    /** Asks once. */
    ping: (signal: AbortSignal) => Promise<Verdict>;
    clock: Clock;
    random: () => number;
    visibility: Visibility;
    /** Its `rateLimit` is obeyed and, on a 429, set. */
    deadlines: Deadlines;
    timeoutMs: number;
    /** Called on each change; the last call has a settled state, unless polling was stopped before. */
    onState: (state: PollState) => void;
}
/** Asks until the service knows, by the rules of `pollSchedule`. The result stops it at once, without a word. */
export declare function pollVerification(options: PollVerificationOptions): () => void;
