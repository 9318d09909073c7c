// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { okta, textMessage } from '../test-support/methods.ts'
import { OktaVerifyStep } from '../okta-verify-step/OktaVerifyStep.tsx'
import { MfaChallenge } from './MfaChallenge.tsx'

it('tells what to do when it stands outside a provider', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)

  expect(() => render(<MfaChallenge methods={[textMessage]} />)).toThrow(
    'Wrap the tree in <MfaProvider client={createMfaClient(',
  )
  expect(() => render(<OktaVerifyStep method={okta} onEnd={() => undefined} />)).toThrow('no MfaProvider found')
  vi.restoreAllMocks()
})
