import type { Keepable, Kind } from './Kept.ts';
/** Holds the thing of that kind and name for as long as the component is mounted, hidden or not. */
export declare function useKept<Given, Thing extends Keepable>(kind: Kind<Given, Thing>, name: string, given: Given): Thing;
