import type { Finding } from '../finding/Finding.ts'
import type { Credentials, Environment } from './CheckVariables.ts'

/** Reads with what a token is had. A token that is there is taken before a client that could have one. */
export function readCredentials(environment: Environment): { credentials?: Credentials; findings: Finding[] } {
  const { MFA_ACCESS_TOKEN: accessToken, MFA_CLIENT_ID: clientId, MFA_CLIENT_SECRET: clientSecret } = environment
  if (accessToken) {
    const says = clientId ? 'is set, and taken in place of MFA_CLIENT_ID' : 'is set'
    const todo = 'For a trial: it ends within minutes, and nothing renews it.'
    return {
      credentials: { kind: 'token', accessToken: accessToken.replace(/^Bearer /i, '') },
      findings: [{ part: 'Variables', state: 'note', about: 'MFA_ACCESS_TOKEN', says, todo }],
    }
  }
  const findings = [
    setOrMissing('MFA_CLIENT_ID', clientId, 'Set it to the client id of a personal access token.'),
    setOrMissing('MFA_CLIENT_SECRET', clientSecret, 'Set it to the secret that was shown with the client id, once.'),
  ]
  return { findings, ...(clientId && clientSecret && { credentials: { kind: 'client', clientId, clientSecret } }) }
}

function setOrMissing(about: string, value: string | undefined, todo: string): Finding {
  if (!value) return { part: 'Variables', state: 'missing', about, says: 'is not set', todo }
  if (value.trim() === value && !/^["'].*["']$/.test(value))
    return { part: 'Variables', state: 'right', about, says: 'is set' }
  return {
    part: 'Variables',
    state: 'wrong',
    about,
    says: 'has spaces or quotes around it',
    todo: 'Take them away: they are sent with it.',
  }
}
