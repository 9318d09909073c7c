import { type MfaClient } from '@mfa-challenge/contract';
import { type Simulator, type SimulatorPerson } from '@mfa-challenge/simulator';
import { type ReactNode } from 'react';
import type { MfaEvent } from '../events/MfaEvent.ts';
import { type FakeClock } from './fakeClock.ts';
import { type FakeStorage } from './fakeStorage.ts';
import { type FakeVisibility } from './fakeVisibility.ts';
export interface MfaWorldOptions {
    /** @default false */
    strict?: boolean | undefined;
    /** @default 0.5, which leaves waits as they are */
    random?: (() => number) | undefined;
    /** Stands between the client and the simulator: to hold answers back, say. */
    through?: ((next: typeof globalThis.fetch) => typeof globalThis.fetch) | undefined;
    /** @default false */
    hidden?: boolean | undefined;
    /** @default the page's */
    locale?: string | undefined;
    /** @default nobody listens */
    onEvent?: ((event: MfaEvent) => void) | undefined;
}
/** A simulated service, a clock that stands still, and a provider around both. */
export interface MfaWorld {
    simulator: Simulator;
    /** The person whom the client speaks for. */
    person: SimulatorPerson;
    client: MfaClient;
    clock: FakeClock;
    visibility: FakeVisibility;
    storage: FakeStorage;
    wrapper: (props: {
        children: ReactNode;
    }) => ReactNode;
    /** Lets time pass, and React catch up. */
    advance: (ms: number) => Promise<void>;
    /** Runs something that the person does, and waits for the answers to it. */
    perform: (event: () => void) => Promise<void>;
}
/** For tests that render by themselves. */
export declare function createMfaWorld(options?: MfaWorldOptions): MfaWorld;
/** Runs a hook in a world of its own. */
export declare function renderHookWithMfa<Result, Props>(hook: (props: Props) => Result, options?: MfaWorldOptions & {
    initialProps?: Props;
}): {
    rerender: (props?: (Props & null) | (Props & {}) | undefined) => void;
    result: {
        current: Result;
    };
    unmount: () => void;
    simulator: Simulator;
    /** The person whom the client speaks for. */
    person: SimulatorPerson;
    client: MfaClient;
    clock: FakeClock;
    visibility: FakeVisibility;
    storage: FakeStorage;
    wrapper: (props: {
        children: ReactNode;
    }) => ReactNode;
    /** Lets time pass, and React catch up. */
    advance: (ms: number) => Promise<void>;
    /** Runs something that the person does, and waits for the answers to it. */
    perform: (event: () => void) => Promise<void>;
};
