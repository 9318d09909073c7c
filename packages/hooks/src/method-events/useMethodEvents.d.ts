import type { MfaEventMethod, MfaMethodState } from '../events/MfaEvent.ts';
/** A method, or the part of it that events need. The id only tells one from the next. */
interface WatchedMethod {
    readonly id: string;
    readonly type: MfaEventMethod['method'];
    readonly deliveryType?: MfaEventMethod['deliveryType'];
}
/**
 * Tells the host of each state of a hook, once it is shown. The result tells of one at once: for an end that the host
 * hears of, and may unmount the hook for, before it is shown.
 */
export declare function useMethodEvents(method: WatchedMethod, shown: MfaMethodState): (state: MfaMethodState) => void;
export {};
