import type { MfaFailure } from '@mfa-challenge/contract';
/** The failure behind a status that is none of the service's five words. */
export declare function unreadableStatus(status: 'UNKNOWN' | 'MISSING'): MfaFailure;
/** The failure of an answer that lacks what the next step needs, such as the id to poll with. */
export declare const wrongShape: MfaFailure;
