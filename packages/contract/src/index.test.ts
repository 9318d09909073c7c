import { expect, it } from 'vitest'
import * as contract from './index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(contract).toSorted()).toEqual([
    'MfaError',
    'createMfaClient',
    'deliveryTypes',
    'localeOrigins',
    'methodTypes',
    'parseRetryAfter',
    'verificationStatuses',
  ])
})
