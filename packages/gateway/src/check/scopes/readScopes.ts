import type { Finding } from '../finding/Finding.ts'
import { configurationScopes, wantedScopes } from './wantedScopes.ts'

/** Where scopes are named, and whether security questions are asked of this token at all. */
export interface ScopeFacts {
  /** Of the answer that brought the token. */
  answered: string | undefined
  /** Of the token itself. */
  claimed: unknown
  withKba: boolean
}

/** What is known of a token's scopes. */
export interface KnownScopes {
  /** Whether it may read how Okta Verify and Duo are set up. */
  readsConfiguration: boolean
  findings: Finding[]
}

/** Compares a token's scopes with those that the operations want. */
export function readScopes({ answered, claimed, withKba }: ScopeFacts): KnownScopes {
  const scopes = namesIn(answered) ?? namesIn(claimed)
  if (scopes === undefined) return { readsConfiguration: false, findings: [notNamed()] }
  const has = (scope: string) => scopes.includes('sp:scopes:all') || scopes.includes(scope)
  const findings = wantedScopes
    .filter(({ isOfPerson }) => withKba || isOfPerson !== true)
    .map((wanted): Finding => {
      const { scope, for: what, isOfPerson } = wanted
      const state = has(scope) ? 'right' : 'missing'
      const todo = isOfPerson
        ? ofPerson
        : 'Choose it for the token (Preferences, Personal Access Tokens), or make a new one.'
      return { part: 'Scopes', state, about: scope, says: what, ...(state === 'missing' && { todo }) }
    })
  const readsConfiguration = configurationScopes.some(has)
  return { readsConfiguration, findings: [...overview(scopes), ...findings, configuration(readsConfiguration)] }
}

const ofPerson =
  'Each person’s own token needs it (ownToken of identify). Where this one is nobody’s, or no questions are asked, give --no-kba.'

function overview(scopes: readonly string[]): Finding[] {
  const about = scopes.find((scope) => scope === 'sp:scopes:all' || scope === 'sp:scopes:default')
  if (about === undefined) return []
  if (about === 'sp:scopes:all') {
    const says = 'it covers every scope, and more than the gateway should have'
    return [{ part: 'Scopes', state: 'note', about, says, todo: 'Choose those below alone: then a leak is smaller.' }]
  }
  return [{ part: 'Scopes', state: 'note', about, says: 'it covers none of what the operations want' }]
}

function configuration(isThere: boolean): Finding {
  const says = isThere
    ? 'this check can read how Okta Verify and Duo are set up'
    : 'not there: how Okta Verify and Duo are set up was not read'
  const todo = 'For a check of that too, use a token that has it. The gateway’s own should not.'
  return { part: 'Scopes', state: 'note', about: configurationScopes[0], says, ...(!isThere && { todo }) }
}

function notNamed(): Finding {
  return {
    part: 'Scopes',
    state: 'note',
    about: 'scopes',
    says: 'the token does not name them: SailPoint packs them into a bitmap',
    todo: 'Give MFA_CLIENT_ID and MFA_CLIENT_SECRET in place of a token: the answer that brings one names them.',
  }
}

/** Names have colons. What has none is packed (`FA==`), and says nothing here. */
function namesIn(value: unknown): string[] | undefined {
  const list: unknown[] = typeof value === 'string' ? value.split(/[\s,]+/) : Array.isArray(value) ? value : []
  const names = list.filter((name): name is string => typeof name === 'string' && name.includes(':'))
  return names.length === 0 ? undefined : names
}
