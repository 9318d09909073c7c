import type { MfaClient } from '@mfa-challenge/contract';
import type { QueryClient } from '@tanstack/react-query';
import { type Clock } from '../clock/Clock.ts';
import type { Deadlines } from '../deadlines/Deadlines.ts';
import type { MfaEvent } from '../events/MfaEvent.ts';
import type { Visibility } from '../visibility/Visibility.ts';
/** What every hook works with. The same object for as long as the provider keeps its cache and its `challengeKey`. */
export interface MfaEnvironment {
    /** Makes its calls by the provider's newest client, in its newest language. */
    readonly client: MfaClient;
    /** Pass it as second argument to `useMutation` and `useQuery`: the provider leaves the portal's own one in context. */
    readonly queryClient: QueryClient;
    readonly clock: Clock;
    /** At least 0, below 1. */
    readonly random: () => number;
    readonly visibility: Visibility;
    readonly deadlines: Deadlines;
    /** Tells the host's analytics. Never throws. */
    readonly emit: (event: MfaEvent) => void;
}
/** Only `MfaProvider` gives them. */
export declare const MfaEnvironmentContext: import("react").Context<MfaEnvironment | undefined>;
export declare const MfaLocaleContext: import("react").Context<string | undefined>;
/** The environment of the nearest `MfaProvider`. */
export declare function useMfaEnvironment(): MfaEnvironment;
/** The client of the nearest `MfaProvider`. It makes its calls in the provider's language, and never changes. */
export declare function useMfaClient(): MfaClient;
/**
 * The language that the person reads (BCP 47): the provider's, else the page's (`<html lang>`, whose changes it follows),
 * else `en`. Never one of the browser's. On a server, and while the page is hydrated, the page's is not known yet.
 */
export declare function useMfaLocale(): string;
/** The provider's clock, or the system's where there is none: a countdown alone needs no service. */
export declare function useClock(): Clock;
/** Tells the host's analytics of an event; nobody, where there is no provider. */
export declare function useEmit(): MfaEnvironment['emit'];
