import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator';
import type { DuoFrame } from '../duo-web/useDuoFrame.ts';
/** The frame as a view shows it. */
export declare function FrameOf({ frame }: {
    frame: DuoFrame;
}): import("react").JSX.Element | null;
/** The frame on the page. */
export declare function frameElement(): HTMLIFrameElement;
export interface PostedMessage {
    data: unknown;
    /** @default the host of the simulator's Duo */
    origin?: string;
    /** @default the frame's window */
    source?: Window | null;
}
export declare const duoOrigin = "https://api-00000000.duosecurity.com";
/** Posts to the page, as the frame does unless told otherwise. */
export declare function postToPage({ data, origin, source }: PostedMessage): void;
/** What Duo signs when the person approves in the frame on the page. */
export declare function approveInFrame(simulator: Simulator): Promise<string>;
/** A request that a portal's server would sign for the person. */
export declare function signedFor(simulator: Simulator, { duoUsername }: SimulatorPerson): Promise<{
    host: string;
    sigRequest: string;
}>;
