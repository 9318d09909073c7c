import { cleanText } from '../clean-text/cleanText.ts'
import type { Finding } from '../finding/Finding.ts'

type Claims = Readonly<Record<string, unknown>>

/** What to look at. */
export interface TokenFacts {
  claims: Claims | undefined
  /** The client that was asked for, where one was. */
  clientId: string | undefined
  now: number
}

/** Reads a decoded token: until when it is good, whom it acts for, by which level and which client. */
export function readToken({ claims, clientId, now }: TokenFacts): Finding[] {
  if (claims === undefined) {
    const says = 'can’t be decoded: nothing is known of it before it is used'
    return [{ part: 'Token', state: 'note', about: 'what it says', says }]
  }
  return [readExpiry(claims, now), readUser(claims), readLevel(claims), readClient(claims, clientId)]
}

function readExpiry({ exp }: Claims, now: number): Finding {
  const about = 'expiry'
  if (typeof exp !== 'number') return { part: 'Token', state: 'note', about, says: 'it does not say when it ends' }
  const seconds = Math.floor(exp - now / 1000)
  if (seconds > 0) return { part: 'Token', state: 'right', about, says: `good for another ${duration(seconds)}` }
  const todo = 'Take a new one, or set MFA_CLIENT_ID and MFA_CLIENT_SECRET: then it is renewed.'
  return { part: 'Token', state: 'wrong', about, says: `it ended ${duration(-seconds)} ago`, todo }
}

/** SailPoint: `user_id` and `identity_id` aren't set where there is no user. */
function readUser(claims: Claims): Finding {
  const about = 'acts for a user'
  const name = cleanText(claims['user_name']) || cleanText(claims['identity_id']) || cleanText(claims['user_id'])
  if (name !== '') return { part: 'Token', state: 'right', about, says: name }
  return {
    part: 'Token',
    state: 'missing',
    about,
    says: 'it acts for nobody, and the service refuses that with 403',
    todo: 'Make a personal access token of a user in place of an API key: Preferences, Personal Access Tokens.',
  }
}

function readLevel({ authorities }: Claims): Finding {
  const about = 'level ORG_ADMIN'
  if (!Array.isArray(authorities)) {
    const says = 'it names no levels: whether it may poll shows only in a poll'
    return { part: 'Token', state: 'note', about, says }
  }
  if (authorities.includes('ORG_ADMIN')) return { part: 'Token', state: 'right', about, says: 'its user has it' }
  const has = authorities.map(cleanText).filter(Boolean).join(', ')
  return {
    part: 'Token',
    state: 'missing',
    about,
    says: `its user has ${has || 'none'}, and polling wants it`,
    todo: 'Give the token’s owner the level Admin, or make the token as a user who has it.',
  }
}

function readClient(claims: Claims, clientId: string | undefined): Finding {
  const about = 'client_id'
  const named = cleanText(claims['client_id'])
  if (named === '') {
    const says = 'it names none: the gateway counts its calls under a name of its own'
    return { part: 'Token', state: 'note', about, says }
  }
  if (clientId === undefined || clientId === named) return { part: 'Token', state: 'right', about, says: named }
  return { part: 'Token', state: 'note', about, says: `${named}, and not MFA_CLIENT_ID: its 100 calls per 10 s count` }
}

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  return seconds < 7200 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 3600)} h`
}
