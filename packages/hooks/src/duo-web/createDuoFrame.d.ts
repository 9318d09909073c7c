import type { DuoMessage } from '@mfa-challenge/contract';
import type { RefObject } from 'react';
import type { Clock } from '../clock/Clock.ts';
import { type DuoFramePhase } from './duoFramePhase.ts';
import type { DuoPrompt } from './readDuoPrompt.ts';
/** What Duo's prompt says. The signed response is a secret: hand it to `useDuoVerify` at once, and keep it nowhere. */
export type DuoFrameMessage = {
    readonly type: 'authenticated';
    readonly signedResponse: string;
} | Exclude<DuoMessage, {
    type: 'authenticated';
}>;
export interface DuoFrameOptions {
    clock: Clock;
    onMessage: (message: DuoFrameMessage) => void;
}
/** Watches one frame after another. React may hide the frame meanwhile: what Duo says then is heard all the same. */
export declare function createDuoFrame({ clock, onMessage }: DuoFrameOptions): {
    get: () => {
        serial: number;
        phase: DuoFramePhase;
    };
    first: {
        serial: number;
        phase: DuoFramePhase;
    };
    subscribe: (onChange: () => void) => () => void;
    set: (state: {
        serial: number;
        phase: DuoFramePhase;
    }) => void;
    stop: () => void;
    /** The frame of that number. Told again of the same one, it goes on. */
    watch(serial: number, prompt: Extract<DuoPrompt, {
        status: 'ready';
    }>): void;
    ref: RefObject<HTMLIFrameElement | null>;
    loaded: () => void;
};
