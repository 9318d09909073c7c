import { type MfaFailure } from '@mfa-challenge/contract';
import { type RefObject } from 'react';
import { type DuoFrameMessage } from './createDuoFrame.ts';
import { type RejectedDuoPrompt } from './readDuoPrompt.ts';
export interface UseDuoFrameOptions {
    /** Of Duo's prompt, bare: `api-XXXXXXXX.duosecurity.com`. */
    host: string;
    /** Made by the portal's server. A secret that lives for five minutes. */
    sigRequest: string;
    /**
     * Origins allowed besides Duo's, such as `http://127.0.0.1:4010` of a simulator.
     * @default none
     */
    extraOrigins?: readonly string[] | undefined;
    /** The frame's name for screen readers, in the person's language. */
    title: string;
    /**
     * The page's address that Duo is told. Read once for each `sigRequest`.
     * @default origin and path, without query and fragment, which can hold codes
     */
    parent?: string | undefined;
    /** Called for each message of Duo's; once for one that ends the prompt. */
    onMessage?: ((message: DuoFrameMessage) => void) | undefined;
}
/** For `<iframe>`. React wants `key` apart from the spread: `const { key, ...rest } = iframeProps`. */
export interface DuoIframeProps {
    readonly key: string;
    /** Holds the request: a session replay must not record it. */
    readonly src: string;
    readonly title: string;
    readonly allow: string;
    readonly referrerPolicy: 'strict-origin';
    readonly ref: RefObject<HTMLIFrameElement | null>;
    readonly onLoad: () => void;
}
/**
 * How far the prompt is. A prompt that is broken looks `shown`: always offer another way beside it. `openWindow` asks
 * for a link that the person can follow; `enrolled` and `expired` for a new `sigRequest`.
 */
export type DuoFrame = RejectedDuoPrompt | {
    readonly status: 'loading' | 'shown' | 'slow';
    readonly iframeProps: DuoIframeProps;
} | {
    readonly status: 'openWindow';
    readonly url: string;
    readonly iframeProps: DuoIframeProps;
} | {
    readonly status: 'blocked';
} | {
    readonly status: 'expired';
} | {
    readonly status: 'error';
    /** Duo's words, to be shown as plain text; empty where there is a `failure` instead. */
    readonly text: string;
    readonly failure?: MfaFailure | undefined;
} | {
    readonly status: 'enrolled';
} | {
    readonly status: 'answered';
};
/**
 * Duo's prompt in a frame (Web SDK v2). Duo ended support for it on 30 March 2024, and applications made after April
 * 2024 show an error inside the frame, of which the page hears nothing.
 */
export declare function useDuoFrame(options: UseDuoFrameOptions): DuoFrame;
