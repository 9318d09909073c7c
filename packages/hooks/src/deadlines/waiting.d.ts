import type { Clock } from '../clock/Clock.ts';
import { type Store } from '../store/Store.ts';
import { type Deadlines } from './Deadlines.ts';
/** Why something must wait: the service is overrun (all controls wait), or the method pauses between two sends. */
export type WaitReason = 'rateLimit' | 'pause';
export interface Wait {
    /** Milliseconds since the epoch. */
    readonly until: number;
    readonly reason: WaitReason;
}
/** What has to be waited for: the rate limit, or the deadline of that name where it is later. */
export declare function waitNow(deadlines: Deadlines, pauseName?: string): Wait | undefined;
/** The same as a store, which also tells of the moment when the wait is over. */
export declare function createWait({ deadlines, clock }: WaitSources, pauseName?: string): Store<Wait | undefined>;
interface WaitSources {
    deadlines: Deadlines;
    clock: Clock;
}
export {};
