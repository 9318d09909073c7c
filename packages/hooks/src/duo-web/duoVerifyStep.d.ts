import type { MfaFailure } from '@mfa-challenge/contract';
import type { VerificationState } from '../verification/createVerification.ts';
/** How far checking Duo's answer is. */
export type DuoVerifyStep = {
    readonly status: 'idle';
} | {
    readonly status: 'checking';
} | {
    readonly status: 'succeeded';
} | {
    readonly status: 'refused';
    /** The service's own words. For people, never for logic. */
    readonly error?: string | undefined;
} | {
    readonly status: 'lockedOut';
} | {
    readonly status: 'notEnoughData';
} | {
    readonly status: 'failed';
    readonly failure: MfaFailure;
};
/** What is known about Duo's answer. */
export declare function duoVerifyStep(state: VerificationState): DuoVerifyStep;
