import { createMfaClient } from '@mfa-challenge/contract'
import { type MethodEnd, MfaProvider, type MfaTokenMethod } from '@mfa-challenge/hooks'
import { MfaScreen } from '@mfa-challenge/ui'
import { TokenStep } from '@mfa-challenge/ui/TokenStep'
import '@mfa-challenge/ui/styles.css'

const client = createMfaClient({ baseUrl: '/mfa-api' })

const workPhone: MfaTokenMethod = {
  id: 'sms',
  type: 'token',
  userAlias: 'will.albin',
  deliveryType: 'SMS_WORK',
  destination: '••• 0178',
  codeLength: 6,
}

/** One step in a page of your own: no choice before it, no outcome screen after it. */
export function OwnTokenStep({ onEnd }: { onEnd: (end: MethodEnd) => void }) {
  return (
    <MfaProvider client={client}>
      <main data-mfa-root="">
        <MfaScreen context="Approve access request AR-20418" headingLevel={1}>
          <TokenStep method={workPhone} onEnd={onEnd} />
        </MfaScreen>
      </main>
    </MfaProvider>
  )
}
