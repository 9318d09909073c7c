import { expect, it } from 'vitest'
import * as simulator from './index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(simulator).toSorted()).toEqual([
    'createSimulator',
    'defaultRules',
    'demoPeople',
    'faultKinds',
    'operationIds',
    'scenarioCode',
    'scenarioNames',
  ])
})
