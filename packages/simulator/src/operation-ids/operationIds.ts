/** The operations the simulator serves, under the service's own names. */
export const operationIds = [
  'createSendToken',
  'sendTokenAuthRequest',
  'sendKbaAnswers',
  'sendOktaVerifyRequest',
  'sendDuoVerifyRequest',
  'pingVerificationStatus',
  'getMFAKbaConfig',
  'setMFAKBAConfig',
  'getMFAOktaConfig',
  'getMFADuoConfig',
] as const

/** One operation of the service. */
export type OperationId = (typeof operationIds)[number]
