import { type MfaFailure, type PortalPart } from '@mfa-challenge/contract';
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts';
import { type Store } from '../store/Store.ts';
/** How far one call of the service, or of the host, is. */
export type OperationState<Answer> = {
    readonly status: 'idle';
} | {
    readonly status: 'running';
} | {
    readonly status: 'answered';
    readonly answer: Answer;
} | {
    readonly status: 'failed';
    readonly failure: MfaFailure;
};
export interface OperationOptions<Answer> {
    environment: MfaEnvironment;
    /** Names it in the cache. It holds no secret: `['mfa', 'token', 'send', methodId]`. */
    key: readonly string[];
    /** Whose function is called, for the developer of the host. */
    where: PortalPart;
    /** Whether anybody still waits for it. Where nobody does any more, the call is not made. */
    isWanted: () => boolean;
    /** Called once for each answer, unless the run was called off. What is secret in an answer has to be sealed. */
    onAnswered?: ((answer: Answer) => void) | undefined;
}
/** A call that goes out when the person does something, and at no other time. */
export interface Operation<Answer> extends Store<OperationState<Answer>> {
    /** Does nothing while another run is in flight. */
    run: (call: (signal: AbortSignal) => Promise<Answer>) => void;
    /** Calls off what is in flight, and forgets what was answered. */
    reset: () => void;
}
/** One run at a time, as a mutation of React Query: it has the state, and neither what is sent nor anything secret. */
export declare function createOperation<Answer>(options: OperationOptions<Answer>): Operation<Answer>;
