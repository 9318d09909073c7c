import { escapeHtml } from '../http/escapeHtml.ts'
import { htmlPage } from '../http/htmlPage.ts'
import { duoPromptScript } from './duoPromptScript.ts'

/** What the prompt shows and needs. */
export interface DuoPrompt {
  user: string
  tx: string
  /** The only origin that the prompt speaks to. */
  parentOrigin: string
  nonce: string
}

/** Duo's prompt, as the frame shows it. */
export function duoPromptPage({ user, tx, parentOrigin, nonce }: DuoPrompt): string {
  const body = `<main id="prompt" data-tx="${escapeHtml(tx)}" data-parent-origin="${escapeHtml(parentOrigin)}">
<p class="brand">Duo, simulated</p>
<h1>Is this you?</h1>
<p>Signing in as <strong>${escapeHtml(user)}</strong>.</p>
<p id="status" role="status"></p>
<div class="buttons">
<button type="button" class="first" data-action="approve">Approve</button>
<button type="button" data-action="deny">Deny</button>
</div>
<h2>Or have Duo say something else</h2>
<div class="buttons">
<button type="button" data-action="enroll">Enrol</button>
<button type="button" data-action="error">Show error</button>
<button type="button" data-action="window">Open window</button>
</div>
</main>
<script nonce="${nonce}">${duoPromptScript}</script>`
  return htmlPage({ title: 'Duo, simulated', style, body })
}

/** The page for a request that Duo will not take. It says nothing to the page around it: neither does Duo's. */
export function duoRefusalPage(reason: string): string {
  const body = `<main><p class="brand">Duo, simulated</p><h1>Access denied</h1><p role="alert">${escapeHtml(reason)}</p></main>`
  return htmlPage({ title: 'Duo, simulated', style, body })
}

const style = `
main { max-width: 38rem; margin: 0 auto; padding: 1.25rem; }
.brand { color: var(--soft); font-size: .875rem; margin: 0 0 .5rem; }
#status { min-height: 1.5em; font-weight: 600; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.25rem; border-radius: .5rem;
  border: 1px solid var(--line); background: var(--raised); color: var(--ink); cursor: pointer; }
button.first { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
h2 { font-size: .875rem; font-weight: 400; color: var(--soft); margin: 1.25rem 0 .5rem; }
`
