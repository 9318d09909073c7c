import type { MfaFailure } from '@mfa-challenge/contract';
import type { Clock } from '../clock/Clock.ts';
import { type Deadlines } from './Deadlines.ts';
/** Where the service is overrun, has every control of the challenge wait. Never shortens a wait. */
export declare function noteRateLimit(failure: MfaFailure, { clock, deadlines }: {
    clock: Clock;
    deadlines: Deadlines;
}): void;
