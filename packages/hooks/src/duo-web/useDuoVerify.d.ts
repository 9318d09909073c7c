import type { MfaBlock } from '../deadlines/availability.ts';
import { type MfaDuoWebMethod } from '../methods/mfaMethod.ts';
import type { DuoVerifyStep } from './duoVerifyStep.ts';
export interface UseDuoVerifyOptions {
    method: Pick<MfaDuoWebMethod, 'id' | 'userId'>;
}
export type UseDuoVerifyResult = DuoVerifyStep & {
    /**
     * Has Duo's answer checked, from `useDuoFrame`'s `onMessage`: at once, for it lives about a minute. After anything but
     * success, ask for a new `sigRequest`. Does nothing while `canSubmit` is false.
     */
    submit: (signedResponse: string) => void;
    /** False while an answer is checked, and when all is over. No rate limit holds it back. */
    readonly canSubmit: boolean;
    readonly blockedBy: MfaBlock | undefined;
    /** Calls off a check, and forgets the last one. */
    reset: () => void;
};
/** Has Duo's answer checked by the service. The answer is kept nowhere. */
export declare function useDuoVerify({ method }: UseDuoVerifyOptions): UseDuoVerifyResult;
