import { type PortalPart } from '@mfa-challenge/contract';
import type { Clock } from '../clock/Clock.ts';
export interface AttemptOptions {
    clock: Clock;
    /** Calls it off, at once, even where the call pays no heed to its signal. */
    controller: AbortController;
    /** Whose function it is, for the developer of the host. */
    where: PortalPart;
}
/** Calls, and rejects with an `MfaError` or not at all. It ends once, whatever the call does. */
export declare function attempt<Answer>(call: (signal: AbortSignal) => Promise<Answer>, { clock, controller, where }: AttemptOptions): Promise<Answer>;
