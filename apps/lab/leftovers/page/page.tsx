import { createMfaClient } from '@mfa-challenge/contract'
import { type MfaMethod, MfaProvider } from '@mfa-challenge/hooks'
import { createSimulator } from '@mfa-challenge/simulator'
import { MfaChallenge } from '@mfa-challenge/ui'
import '@mfa-challenge/ui/styles.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { visits } from './visits.ts'

// A portal that stays open all day: people come to its challenge, and go, and the page is never loaded anew.

const host = document.createElement('main')
document.body.append(host)
const root = createRoot(host)
root.render(null)

let pending = 0

/** One challenge from its opening to its end, in a world of its own that goes with it. */
async function visit(name: string) {
  const simulator = createSimulator({ allowInProduction: 'this is a demo' })
  const [person] = simulator.people
  if (person === undefined) throw new Error('The simulator knows nobody.')
  const client = createMfaClient({
    baseUrl: `${simulator.url}/v3`,
    getAccessToken: () => person.accessToken,
    headers: { 'slpt-forwarding': '203.0.113.7' },
    async fetch(input, init) {
      pending += 1
      try {
        return await simulator.fetch(input, init)
      } finally {
        pending -= 1
      }
    },
  })
  const { userAlias } = person
  const methods: MfaMethod[] = [
    { id: 'text', type: 'token', userAlias, deliveryType: 'SMS_PERSONAL', codeLength: 6 },
    { id: 'okta', type: 'okta-verify', userId: person.oktaUserId },
    { id: 'kba', type: 'kba', count: 2 },
  ]
  flushSync(() =>
    root.render(
      <MfaProvider client={client} challengeKey={name}>
        <MfaChallenge methods={methods} onAbandoned={() => undefined} />
      </MfaProvider>,
    ),
  )
  await visits[name]?.({ root: host, simulator, person })
  flushSync(() => root.render(null))
  sessionStorage.clear()
}

declare global {
  interface Window {
    portal: { readonly names: readonly string[]; readonly visit: typeof visit; readonly requests: () => number }
  }
}
window.portal = { names: Object.keys(visits), visit, requests: () => pending }
