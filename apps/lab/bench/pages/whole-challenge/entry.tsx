// The README's page. As soon as the methods are there, the page itself chooses the text message, as a person would.
import { createMfaClient } from '@mfa-challenge/contract'
import { type MfaMethod, MfaProvider } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import '@mfa-challenge/ui/styles.css'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { answerAtOnce } from '../service/answerAtOnce.ts'

const client = createMfaClient({ baseUrl: '/mfa-api', fetch: answerAtOnce })

const methods: MfaMethod[] = [
  { id: 'push', type: 'okta-verify', userId: 'will.albin@acme.example', lastUsed: true },
  {
    id: 'sms',
    type: 'token',
    userAlias: 'will.albin',
    deliveryType: 'SMS_WORK',
    destination: '••• 0178',
    codeLength: 6,
  },
  { id: 'questions', type: 'kba', count: 2 },
]

function ChooseTextMessage() {
  useEffect(() => {
    // After React is done with what it renders now: only then does a press count as one of its own.
    queueMicrotask(() => {
      document.querySelector<HTMLInputElement>('input[value="sms"]')?.click()
      document.querySelector<HTMLButtonElement>('button[type="submit"]')?.click()
    })
  }, [])
  return null
}

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <MfaProvider client={client}>
      <MfaChallenge
        context="Approve access request AR-20418"
        methods={methods}
        onSucceeded={() => {}}
        onAbandoned={() => {}}
      />
      <ChooseTextMessage />
    </MfaProvider>,
  )
}
