import { type DuoMessage } from '@mfa-challenge/contract';
import type { Clock } from '../clock/Clock.ts';
import type { DuoFrameEvent } from './duoFramePhase.ts';
import type { DuoPrompt } from './readDuoPrompt.ts';
export interface WatchDuoFrameOptions {
    prompt: Extract<DuoPrompt, {
        status: 'ready';
    }>;
    clock: Clock;
    /** The frame, whose window Duo's messages must come from. */
    frame: () => HTMLIFrameElement | null;
    onEvent: (event: DuoFrameEvent) => void;
    /** Called for each message of Duo's; at most once for one that ends the prompt. */
    onMessage: (message: DuoMessage) => void;
}
/** Listens for all that can be known about a frame of Duo's. The result stops it. */
export declare function watchDuoFrame({ prompt, clock, frame, onEvent, onMessage }: WatchDuoFrameOptions): () => void;
