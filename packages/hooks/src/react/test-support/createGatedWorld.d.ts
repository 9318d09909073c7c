import { type Simulator, type SimulatorPerson } from '@mfa-challenge/simulator';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { MfaEvent } from '../../events/MfaEvent.ts';
import { type FakeStorage } from '../../test-support/fakeStorage.ts';
import type { Visibility } from '../../visibility/Visibility.ts';
import { type Gate } from './createGate.ts';
import { type Meddler } from './meddledWith.ts';
/** A service whose answers wait to be let go, a clock that stands still, and a provider around both. */
export interface GatedWorld {
    readonly gate: Gate;
    readonly simulator: Simulator;
    /** The one whom the client speaks for. */
    readonly person: SimulatorPerson;
    readonly storage: FakeStorage;
    /** Where it is shown. */
    readonly page: HTMLElement;
    /** All that the host's analytics heard. */
    readonly events: readonly MfaEvent[];
    readonly wrapper: (props: {
        children: ReactNode;
    }) => ReactNode;
    /** Calls a function of the host's: its answer waits too. */
    readonly askHost: <Answer>(name: string, signal: AbortSignal, call: () => Promise<Answer>) => Promise<Answer>;
    readonly inCallback: () => void;
    /** Runs something, and waits until all that came of it rests. */
    readonly perform: (event: () => void) => Promise<void>;
    /** Lets time pass, and all that comes of it. */
    readonly advance: (ms: number) => Promise<void>;
}
export interface GatedWorldOptions {
    /** @default the provider's private one */
    queryClient?: QueryClient | undefined;
    /** @default a page that is shown */
    visibility?: Visibility | undefined;
    /**
     * Stands between a hook and what it calls, of the client and of the host.
     * @default nothing
     */
    meddle?: Meddler | undefined;
    /**
     * Called whenever a callback of the host is: to throw, say.
     * @default nothing
     */
    inCallback?: ((name: 'onEvent' | 'other') => void) | undefined;
}
/** For the tests of what React does: time is short, for there are many. */
export declare function createGatedWorld(options?: GatedWorldOptions): GatedWorld;
