import type { DuoMessage, MfaFailure } from '@mfa-challenge/contract';
/** How far the frame is, as far as a page can know: a `load` says nothing about success. */
export type DuoFramePhase = {
    readonly status: 'loading';
} | {
    readonly status: 'shown';
} | {
    readonly status: 'slow';
} | {
    readonly status: 'blocked';
} | {
    readonly status: 'expired';
} | {
    readonly status: 'error';
    readonly text: string;
    readonly failure?: MfaFailure | undefined;
} | {
    readonly status: 'enrolled';
} | {
    readonly status: 'openWindow';
    readonly url: string;
} | {
    readonly status: 'answered';
};
export type DuoFrameEvent = {
    type: 'loaded';
} | {
    type: 'stillLoading';
} | {
    type: 'wentOffline';
} | {
    type: 'blockedByPolicy';
} | {
    type: 'requestExpired';
} | {
    type: 'everythingExpired';
} | {
    type: 'toldUs';
    message: DuoMessage;
};
/** The first phase of each frame. */
export declare const firstPhase: DuoFramePhase;
/** What an event makes of a phase. What has ended stays ended. */
export declare function duoFramePhase(phase: DuoFramePhase, event: DuoFrameEvent): DuoFramePhase;
/** Whether the frame is still there. */
export declare function isLive(phase: DuoFramePhase): phase is Extract<DuoFramePhase, {
    status: 'loading' | 'shown' | 'slow' | 'openWindow';
}>;
