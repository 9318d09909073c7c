import { expect, it } from 'vitest'
import * as ui from './index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(ui).toSorted()).toEqual([
    'LockoutNotice',
    'MethodPicker',
    'MfaChallenge',
    'MfaDialog',
    'MfaScreen',
    'OutcomeNotice',
    'WordsProvider',
  ])
})
