import { expect, it } from 'vitest'
import { readScopes } from './readScopes.ts'

const facts = { answered: undefined, claimed: undefined, withKba: true }

it('takes the names of the answer before what the token packs', () => {
  const { findings } = readScopes({ ...facts, answered: 'idn:mfa:send', claimed: ['FA=='] })
  const right = findings.filter(({ state }) => state === 'right').map(({ about }) => about)
  expect(right).toEqual(['idn:mfa:send'])
})

it('says nothing about a token that packs them, where nobody named them', () => {
  const { readsConfiguration, findings } = readScopes({ ...facts, claimed: ['FA=='] })
  expect(readsConfiguration).toBe(false)
  expect(findings.map(({ state, says }) => `${state} ${says}`)).toEqual([
    'note the token does not name them: SailPoint packs them into a bitmap',
  ])
})

it.each(['sp:scopes:all', 'idn:mfa-configuration:read', 'idn:mfa-configuration:manage'])(
  'lets the configuration be read by %s',
  (scope) => {
    expect(readScopes({ ...facts, claimed: [scope] }).readsConfiguration).toBe(true)
  },
)
