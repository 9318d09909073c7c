import type { MfaClient } from '@mfa-challenge/contract';
/** A client that never changes: it makes each call by the newest client, in its locale unless the call names another. */
export declare function clientIn(newest: () => {
    locale: string;
    client: MfaClient;
}): MfaClient;
