import { type MfaBlock } from '../deadlines/availability.ts';
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts';
import type { Holders } from '../kept/Kept.ts';
import type { MfaDuoWebMethod } from '../methods/mfaMethod.ts';
import { type DuoVerifyStep } from './duoVerifyStep.ts';
export interface DuoVerifyGiven {
    method: Pick<MfaDuoWebMethod, 'id' | 'userId'>;
}
/** Has Duo's answers checked for one method. They are kept nowhere. */
export declare function createDuoVerify(environment: MfaEnvironment, holders: Holders<DuoVerifyGiven>): {
    get: () => {
        status: 'idle';
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'checking';
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'succeeded';
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'refused';
        error?: string | undefined;
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'lockedOut';
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'notEnoughData';
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'failed';
        failure: import("@mfa-challenge/contract").MfaFailure;
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    };
    first: {
        status: 'idle';
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'checking';
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'succeeded';
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'refused';
        error?: string | undefined;
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'lockedOut';
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'notEnoughData';
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    } | {
        status: 'failed';
        failure: import("@mfa-challenge/contract").MfaFailure;
        blockedBy: MfaBlock | undefined;
        canSubmit: boolean;
    };
    subscribe: (onChange: () => void) => () => void;
    reset: () => void;
    release: () => void;
    isSpent: () => boolean;
    submit(signedResponse: string): void;
};
/** Why Duo's answer can't be checked now. */
export declare function submitBlock({ status }: DuoVerifyStep): MfaBlock | undefined;
