import type { MfaEventReason } from './MfaEvent.ts';
/** What the result of a hook says, of which only fixed words are told. */
interface Step<State> {
    readonly status: State;
    readonly failure?: {
        readonly code: MfaEventReason;
    } | undefined;
    readonly refusal?: MfaEventReason | undefined;
    readonly reason?: MfaEventReason | 'failure' | undefined;
}
/** The state that the result of a hook shows, and why. */
export declare function stateOf<State extends string>({ status, failure, refusal, reason, }: Step<State>): {
    state: State;
    reason: MfaEventReason | undefined;
};
export {};
