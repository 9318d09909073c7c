import type { GatedWorld } from './createGatedWorld.tsx';
/** Duo from the press to the verdict, its prompt included. */
export declare const duoWeb: import("./createSubject.tsx").Subject;
/** The person approves in the prompt on the page. */
export declare function answerPrompt({ simulator, page, perform }: GatedWorld): Promise<void>;
/** An answer that somebody else signed first, then one of Duo's. */
export declare const duoVerify: import("./createSubject.tsx").Subject;
