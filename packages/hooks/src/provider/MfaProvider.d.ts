import type { MfaClient } from '@mfa-challenge/contract';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { type Clock } from '../clock/Clock.ts';
import { type DeadlineStorage } from '../deadlines/Deadlines.ts';
import type { MfaEvent } from '../events/MfaEvent.ts';
import { type Visibility } from '../visibility/Visibility.ts';
export interface MfaProviderProps {
    /** Made by `createMfaClient`. */
    client: MfaClient;
    /**
     * The language that the person reads (BCP 47, such as `fr-CA`). The service is asked in it, and security questions are
     * asked in it where they can be. What is no language tag counts as none, with a warning in development.
     * @default that of `<html lang>`, else `en`
     */
    locale?: string | undefined;
    /**
     * A cache of your own, to see the challenge in your devtools: each operation is a mutation under `['mfa', …]`, each poll
     * a query. Nothing secret is in it, and its defaults change nothing of what is sent. Another one starts all over.
     * @default a private one, emptied when the provider goes
     */
    queryClient?: QueryClient | undefined;
    /**
     * Read once, when the provider mounts.
     * @default systemClock
     */
    clock?: Clock | undefined;
    /**
     * At least 0, below 1. Spreads polls. Read once, when the provider mounts.
     * @default Math.random
     */
    random?: (() => number) | undefined;
    /**
     * Read once, when the provider mounts.
     * @default documentVisibility
     */
    visibility?: Visibility | undefined;
    /**
     * Names the record of deadlines in storage. Challenges with the same one wait together, for the pause of any of them:
     * two on one page that are to wait apart need two.
     * @default 'default'
     */
    challengeKey?: string | undefined;
    /**
     * Where deadlines survive a reload. It gets times, never secrets. Read once, when the provider mounts.
     * @default the tab's sessionStorage
     */
    storage?: DeadlineStorage | undefined;
    /**
     * Called for each step of the challenge and each state of a method that the person was shown, for your analytics. It
     * gets fixed words and durations; never a code, an answer, an id, a name or a destination. What it throws is reported
     * as an uncaught error, and breaks nothing.
     */
    onEvent?: ((event: MfaEvent) => void) | undefined;
    children?: ReactNode | undefined;
}
/**
 * Gives the hooks below it the client and a private query cache. Query hooks of the portal below it keep using the
 * portal's own `QueryClientProvider`.
 */
export declare function MfaProvider(props: MfaProviderProps): import("react").JSX.Element;
