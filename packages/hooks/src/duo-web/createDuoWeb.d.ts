import type { MfaEnvironment } from '../environment/MfaEnvironment.ts';
import type { Holders } from '../kept/Kept.ts';
import type { MfaDuoWebMethod } from '../methods/mfaMethod.ts';
import type { DuoVerifyStep } from './duoVerifyStep.ts';
/** What the portal's server signed. */
export interface SigRequestAnswer {
    readonly host: string;
    readonly sigRequest: string;
}
/** How far Duo is, apart from what its frame says. */
export type DuoWebProgress = {
    readonly status: 'preparing';
} | ({
    readonly status: 'prompting';
} & SigRequestAnswer) | DuoVerifyStep;
/** A request from the portal's server, and the service's word on Duo's answer to it. */
export declare function createDuoWeb(environment: MfaEnvironment, holders: Holders<{
    method: MfaDuoWebMethod;
}>): {
    get: () => {
        waitUntil: number | undefined;
        blockedBy: import("../deadlines/availability.ts").MfaBlock | undefined;
        progress: DuoWebProgress;
        canStart: boolean;
    };
    first: {
        waitUntil: number | undefined;
        blockedBy: import("../deadlines/availability.ts").MfaBlock | undefined;
        progress: DuoWebProgress;
        canStart: boolean;
    };
    subscribe: (onChange: () => void) => () => void;
    start(): void;
    /** Takes what Duo signed. The request is of no use any more: Duo answers it once. */
    submit(signedResponse: string): void;
    release(): void;
    isSpent: () => boolean;
};
