import { type MfaFailure, type PortalPart } from '@mfa-challenge/contract';
/**
 * What went wrong, from whatever was thrown. An error that is none of ours is the host's: a developer reads which of its
 * functions failed, and how.
 */
export declare function readFailure(error: unknown, where: PortalPart): MfaFailure;
