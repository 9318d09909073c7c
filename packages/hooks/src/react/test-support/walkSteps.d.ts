import type { Hands, WalkStep } from './createSubject.tsx';
/** The person does something. */
export declare function person<Given, Result>(act: (hands: Hands<Given, Result>) => void, leadsTo: string): WalkStep<Given, Result>;
/** The service, or the portal's server, answers what it was asked first. */
export declare function answers<Given, Result>(leadsTo: string): WalkStep<Given, Result>;
/** Time passes. Before it does, something may happen elsewhere: on the person's phone, say. */
export declare function passes<Given, Result>(ms: number, leadsTo: string, elsewhere?: (hands: Hands<Given, Result>) => void): WalkStep<Given, Result>;
