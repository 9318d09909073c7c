import type { Clock } from '../clock/Clock.ts';
/** Told the name of a state, says for how long the one before it lasted, in milliseconds. Undefined if it still lasts. */
export type StateWatch = (state: string) => number | undefined;
/** Watches one run of states. Its first state comes after nothing: 0. */
export declare function createStateWatch(clock: Clock): StateWatch;
