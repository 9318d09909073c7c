import { escapeHtml } from '../http/escapeHtml.ts'
import { htmlPage } from '../http/htmlPage.ts'
import type { SimulatorPerson } from '../people/SimulatorPerson.ts'
import type { Simulator } from '../simulator/Simulator.ts'

/** The page at `/`: what this is, who is in it, and what can be done to it. */
export function homePage({ url, clientId, people, duo }: Simulator): string {
  const body = `<main>
<h1>MFA service simulator</h1>
<p class="warning"><strong>Never for production.</strong> This is a stand-in for SailPoint’s MFA service, for tests and demos.
Its keys and answers are public, and whoever reaches it can read every code.</p>

<h2>The service</h2>
<p>Base addresses <code>${escapeHtml(url)}/v3</code> and <code>${escapeHtml(url)}/beta</code>. Access tokens:
<code>POST /oauth/token</code> with client id <code>${escapeHtml(clientId)}</code>. Duo’s prompt is on
<code>${escapeHtml(duo.host)}</code>.</p>

<h2>People</h2>
<div class="people">${people.map(card).join('')}</div>

<h2>The world around it</h2>
<dl>${worldEndpoints.map(([path, use]) => `<dt><code>${escapeHtml(path)}</code></dt><dd>${escapeHtml(use)}</dd>`).join('')}</dl>
</main>`
  return htmlPage({ title: 'MFA service simulator', style, body })
}

function card(person: SimulatorPerson): string {
  const { displayName, userAlias, identityId, oktaUserId, duoUsername, hasOktaVerify, hasDuo, destinations, kba } =
    person
  const places = [...new Set(Object.values(destinations))]
  const facts = [
    ['Alias', code(userAlias)],
    ['Identity id', code(identityId)],
    ['Okta user', hasOktaVerify === false ? 'none' : code(oktaUserId)],
    ['Duo user', hasDuo === false ? 'none' : code(duoUsername)],
    ['Codes go to', places.length === 0 ? 'nowhere' : places.map(escapeHtml).join('<br>')],
    ['Answers', kba.map(({ text, answer }) => `${escapeHtml(text)} ${code(answer)}`).join('<br>')],
  ]
  const rows = facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')
  return `<section><h3>${escapeHtml(displayName)}</h3><dl>${rows}</dl></section>`
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`
}

const worldEndpoints = [
  ['GET /simulator/people', 'Everyone, with access tokens and answers.'],
  ['GET /simulator/outbox', 'Every message that was delivered, with its code.'],
  ['GET /simulator/pushes', 'What waits, or waited, for a phone.'],
  ['POST /simulator/push/{requestId}/approve, …/deny', 'The person’s answer on the phone.'],
  [
    'POST /simulator/faults',
    'Has something go wrong: {kind, operation?, times?, delayMs?, retryAfter?} or {faults: […]}.',
  ],
  ['POST /simulator/scenario', 'Begins again, and goes by name: succeeds, locksOut or neverAnswered.'],
  ['GET /simulator/faults, DELETE /simulator/faults', 'What is to go wrong still; nothing any more.'],
  ['POST /simulator/clock', 'Moves the clock on: {advanceMs}.'],
  ['POST /simulator/duo/sig-request', 'What a portal’s server would sign: {duoUsername}.'],
  ['POST /simulator/rsa/start', 'Starts an RSA verification: {userAlias}.'],
  ['POST /simulator/reset', 'Back to the first state.'],
] as const

const style = `
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
code { font: .875em ui-monospace, monospace; overflow-wrap: anywhere; }
.warning { background: var(--warn); color: var(--warn-ink); padding: .75rem 1rem; border-radius: .5rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
dl { margin: 0; } dt { margin-top: .75rem; } dd { margin: 0; color: var(--soft); }
.people { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); }
.people section { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; }
.people dl { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .25rem .75rem; margin: 0; }
.people dt { margin: 0; color: var(--soft); } .people dd { color: inherit; overflow-wrap: anywhere; }
`
