import type { MfaClient } from '@mfa-challenge/contract'

/** Stands between a hook and what it calls. The call may be made without heed of its signal. */
export type Meddler = <Answer>(name: string, call: (heedsSignal: boolean) => Promise<Answer>) => Promise<Answer>

/** A client of the host's own, around ours. */
export function meddledWith(ours: MfaClient, meddle: Meddler): MfaClient {
  const heeding = <Options extends object>(options: Options | undefined, heeds: boolean) =>
    heeds ? options : { ...options, signal: undefined }
  return {
    ...ours,
    createSendToken: (request, options) =>
      meddle('createSendToken', (heeds) => ours.createSendToken(request, heeding(options, heeds))),
    sendTokenAuthRequest: (request, options) =>
      meddle('sendTokenAuthRequest', (heeds) => ours.sendTokenAuthRequest(request, heeding(options, heeds))),
    sendKbaAnswers: (request, options) =>
      meddle('sendKbaAnswers', (heeds) => ours.sendKbaAnswers(request, heeding(options, heeds))),
    sendOktaVerifyRequest: (request, options) =>
      meddle('sendOktaVerifyRequest', (heeds) => ours.sendOktaVerifyRequest(request, heeding(options, heeds))),
    sendDuoVerifyRequest: (request, options) =>
      meddle('sendDuoVerifyRequest', (heeds) => ours.sendDuoVerifyRequest(request, heeding(options, heeds))),
    pingVerificationStatus: (request, options) =>
      meddle('pingVerificationStatus', (heeds) => ours.pingVerificationStatus(request, heeding(options, heeds))),
    getMFAKbaConfig: (request, options) =>
      meddle('getMFAKbaConfig', (heeds) => ours.getMFAKbaConfig(request, heeding(options, heeds))),
  }
}
