import type { MfaAvailability } from '../deadlines/availability.ts';
import { type MfaDuoWebMethod } from '../methods/mfaMethod.ts';
import type { DuoVerifyStep } from './duoVerifyStep.ts';
import { type DuoFrame } from './useDuoFrame.ts';
export interface UseDuoWebOptions {
    method: MfaDuoWebMethod;
    /**
     * The frame's name for screen readers, in the person's language.
     * @default 'Duo'
     */
    title?: string | undefined;
}
/** How far Duo is, from the request to the verdict. */
export type DuoWebStep = {
    readonly status: 'preparing';
} | {
    readonly status: 'prompting';
    readonly frame: DuoFrame;
} | DuoVerifyStep;
export type UseDuoWebResult = DuoWebStep & MfaAvailability & {
    /**
     * Fetches a fresh request from the host and shows the prompt, in place of one that is there. Does nothing while
     * `canStart` is false.
     */
    start: () => void;
    /** False while one is fetched or an answer is checked, when all is over, and under a rate limit. */
    readonly canStart: boolean;
};
/** Duo from end to end: a request from the portal's server, Duo's prompt, and the service's word on its answer. */
export declare function useDuoWeb({ method, title }: UseDuoWebOptions): UseDuoWebResult;
