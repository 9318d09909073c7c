import type { MfaClient } from '@mfa-challenge/contract';
/** Stands between a hook and what it calls. The call may be made without heed of its signal. */
export type Meddler = <Answer>(name: string, call: (heedsSignal: boolean) => Promise<Answer>) => Promise<Answer>;
/** A client of the host's own, around ours. */
export declare function meddledWith(ours: MfaClient, meddle: Meddler): MfaClient;
