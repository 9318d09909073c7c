import { expect, it } from 'vitest'
import * as ui from './index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(ui).toSorted()).toEqual([
    'CodeField',
    'DuoFrame',
    'DuoWebStep',
    'KbaQuestionnaire',
    'KbaStep',
    'LockoutNotice',
    'MethodPicker',
    'MfaChallenge',
    'MfaDialog',
    'MfaScreen',
    'OktaPushWaiting',
    'OktaVerifyStep',
    'OutcomeNotice',
    'ResendButton',
    'RsaStep',
    'RsaWaiting',
    'TokenEntryForm',
    'TokenRequest',
    'TokenStep',
    'WordsProvider',
    'englishWords',
    'useWords',
  ])
})
