import type { MfaWorldOptions } from '../../test-support/renderWithMfa.tsx';
/** Stands before the service and the portal's server: what is asked goes through, each answer waits to be let go. */
export interface Gate {
    /** For `MfaWorldOptions`. */
    readonly through: NonNullable<MfaWorldOptions['through']>;
    /** For a function of the host. */
    readonly hold: <Answer>(name: string, signal: AbortSignal | undefined, call: () => Promise<Answer>) => Promise<Answer>;
    /** All that was asked, oldest first: `POST /mfa/token/send`. */
    readonly asked: readonly string[];
    /** What was called off before it was answered. */
    readonly calledOff: readonly string[];
    /** What waits, neither answered nor called off. */
    readonly open: () => readonly string[];
    /** Lets the oldest answer go. */
    readonly release: () => void;
}
/** An abort ends what waits, as it would on a network. */
export declare function createGate(): Gate;
