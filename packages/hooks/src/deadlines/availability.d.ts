import type { Wait, WaitReason } from './waiting.ts';
/**
 * Why something can't be done now.
 * - `rateLimit`: the service is overrun, and `waitUntil` says until when every control waits.
 * - `pause`: between two sends, until `waitUntil`.
 * - `busy`: the same is under way.
 * - `over`: it has come to an end that stays.
 * - `noneLeft`: it was done as often as is allowed.
 * - `notYet`: there is nothing to do it with.
 */
export type MfaBlock = WaitReason | 'busy' | 'over' | 'noneLeft' | 'notYet';
/** What every result says of what can be done now. */
export interface MfaAvailability {
    /** Until when it can't be done, in milliseconds since the epoch. Undefined where there is nothing to wait for. */
    readonly waitUntil: number | undefined;
    /** Why it can't be done. Undefined where it can. */
    readonly blockedBy: MfaBlock | undefined;
}
/** Joins what a state forbids with what has to be waited for. */
export declare function availability(block: MfaBlock | undefined, wait: Wait | undefined): MfaAvailability;
/** Whether a verification has come to an end that stays. */
export declare function isOver(status: string): boolean;
/** Says of a step whether a code or answers can be submitted now. */
export declare function withSubmit<Step extends {
    readonly status: string;
}>(step: Step, wait: Wait | undefined): Step & MfaAvailability & {
    readonly canSubmit: boolean;
};
