import type { MethodType, PortalPart, VerificationStatus } from '@mfa-challenge/contract';
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts';
import type { Holders } from '../kept/Kept.ts';
import { type SettledPollState } from '../poll/PollState.ts';
import { type Store } from '../store/Store.ts';
/** How far a verification is: a call, and where the service answers that it is under way, the asking how it stands. */
export type VerificationState = {
    readonly status: 'idle';
} | {
    readonly status: 'running';
} | {
    readonly status: 'waiting';
    /** When the call was answered. */
    readonly at: number;
    /** Not asked about for now, because the page is hidden. */
    readonly hidden: boolean;
} | SettledPollState;
/** What a call of the service, or of the host, says. */
interface VerificationAnswer {
    readonly status: VerificationStatus;
    readonly error?: string | undefined;
    /** To ask about. */
    readonly requestId?: string | undefined;
}
export interface VerificationOptions {
    environment: MfaEnvironment;
    method: MethodType;
    methodId: string;
    /** The operation's name in the cache. */
    operation: string;
    /** Whose function is called, for the developer of the host. */
    where: PortalPart;
    holders: Pick<Holders<unknown>, 'any'>;
    /** SUCCESS says that something was sent, and is no verdict: only the poll may give one. */
    isSuccessSent?: boolean | undefined;
    timeoutMs?: (() => number | undefined) | undefined;
    /** Called once for each answer that is to be asked about. */
    onWaiting?: ((at: number) => void) | undefined;
    /** Called once for each end. */
    onSettled?: ((state: SettledPollState) => void) | undefined;
}
export interface Verification extends Store<VerificationState> {
    /** Does nothing while another run is in flight. */
    run: (call: (signal: AbortSignal) => Promise<VerificationAnswer>) => void;
    /** Asks about the same verification again, after `stopped` or `timedOut`. */
    retry: () => void;
    /** The id that is asked about, or was last; undefined where there is none to ask about. */
    awaited: () => string | undefined;
    /** Calls off what is under way, and forgets what is known. */
    reset: () => void;
    release: () => void;
    isSpent: () => boolean;
}
/** One verification after another, of one method. */
export declare function createVerification(options: VerificationOptions): Verification;
export {};
