import type { DeliveryType } from '@mfa-challenge/contract'
import type { SimulatorRules } from '../rules/SimulatorRules.ts'

/** A one-time code that was sent. */
interface SentCode {
  code: string
  deliveryType: DeliveryType
  /** What `createSendToken` answered, to be polled with. */
  requestId: string
}

/** The one-time codes that are about: at most one per person. */
export interface Codes {
  /** Remembers a code. The one before it dies. */
  put(identityId: string, sent: SentCode): void
  /** Takes the code off the record if it is the right one and still lives. */
  use(identityId: string, attempt: { code: string; deliveryType: DeliveryType }): SentCode | undefined
}

/** Makes the record of codes. */
export function createCodes(rules: Pick<SimulatorRules, 'codeLifetimeMs'>, now: () => number): Codes {
  const codes = new Map<string, SentCode & { expiresAt: number }>()

  return {
    put(identityId, sent) {
      codes.set(identityId, { ...sent, expiresAt: now() + rules.codeLifetimeMs })
    },
    use(identityId, { code, deliveryType }) {
      const sent = codes.get(identityId)
      if (sent === undefined || now() >= sent.expiresAt) return undefined
      if (sent.code !== code || sent.deliveryType !== deliveryType) return undefined
      codes.delete(identityId)
      return sent
    },
  }
}
