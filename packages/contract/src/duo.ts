/**
 * What Duo’s Web SDK 2 says and signs.
 *
 * @packageDocumentation
 */
export { type DuoFrameUrlOptions, duoFrameUrl } from './duo/duoFrameUrl.ts'
export { type DuoHost, parseDuoHost } from './duo/parseDuoHost.ts'
export { parseSigRequest, type SigRequest } from './duo/parseSigRequest.ts'
export { type DuoMessage, readDuoMessage } from './duo/readDuoMessage.ts'
