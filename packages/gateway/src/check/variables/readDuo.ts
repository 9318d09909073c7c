import type { Finding } from '../finding/Finding.ts'
import type { DuoVariables, Environment } from './CheckVariables.ts'

const names = ['MFA_DUO_HOST', 'MFA_DUO_IKEY', 'MFA_DUO_SKEY', 'MFA_DUO_AKEY'] as const

/** Duo's own lengths (Web SDK v2). */
const lengths: Partial<Record<(typeof names)[number], { least: number; most: number }>> = {
  MFA_DUO_IKEY: { least: 20, most: 20 },
  MFA_DUO_SKEY: { least: 40, most: 40 },
  MFA_DUO_AKEY: { least: 40, most: Number.POSITIVE_INFINITY },
}

/** Reads Duo's application: all four variables, or none. */
export function readDuo(environment: Environment): { duo?: DuoVariables; findings: Finding[] } {
  const isSet = names.some((name) => environment[name])
  if (!isSet) {
    const says = 'none is set: Duo is offered to nobody'
    return { findings: [{ part: 'Variables', state: 'note', about: 'MFA_DUO_…', says }] }
  }
  const findings = names.map((name) => readOne(name, environment[name]))
  const { MFA_DUO_HOST: host = '', MFA_DUO_IKEY: ikey = '' } = environment
  return { duo: { host, ikey }, findings }
}

function readOne(about: (typeof names)[number], value: string | undefined): Finding {
  const part = 'Variables'
  if (!value) {
    const todo = 'Set it as the Duo Admin Panel shows it, or leave out all four.'
    return { part, state: 'missing', about, says: 'is not set', todo }
  }
  if (about === 'MFA_DUO_HOST') return readHost(value)
  const { least = 0, most = 0 } = lengths[about] ?? {}
  if (value.length >= least && value.length <= most) return { part, state: 'right', about, says: 'is set' }
  const should = least === most ? `${least}` : `${least} or more`
  return {
    part,
    state: 'wrong',
    about,
    says: `has ${value.length} characters, and should have ${should}`,
    todo: 'Copy it anew.',
  }
}

function readHost(host: string): Finding {
  const about = 'MFA_DUO_HOST'
  if (/[/\s]/.test(host)) {
    const todo = 'Set it to the host alone, such as api-12345678.duosecurity.com.'
    return { part: 'Variables', state: 'wrong', about, says: 'is more than a host', todo }
  }
  if (host.endsWith('.duosecurity.com')) return { part: 'Variables', state: 'right', about, says: host }
  return { part: 'Variables', state: 'note', about, says: `${host}, which is no host of Duo’s` }
}
