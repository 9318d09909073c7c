// A code by text message in a page of one's own: the first one is sent unasked.
import { createMfaClient } from '@mfa-challenge/contract'
import { MfaProvider, type MfaTokenMethod } from '@mfa-challenge/hooks'
import { TokenStep } from '@mfa-challenge/ui/TokenStep'
import '@mfa-challenge/ui/styles.css'
import { createRoot } from 'react-dom/client'
import { answerAtOnce } from '../service/answerAtOnce.ts'

const client = createMfaClient({ baseUrl: '/mfa-api', fetch: answerAtOnce })

const workPhone: MfaTokenMethod = {
  id: 'sms',
  type: 'token',
  userAlias: 'will.albin',
  deliveryType: 'SMS_WORK',
  destination: '••• 0178',
  codeLength: 6,
}

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <MfaProvider client={client}>
      <div data-mfa-root="">
        <TokenStep method={workPhone} autoSend onEnd={() => {}} />
      </div>
    </MfaProvider>,
  )
}
