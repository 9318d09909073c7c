// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { OktaVerifyStep } from '../okta-verify-step/OktaVerifyStep.tsx'
import { createWorld } from '../test-support/createWorld.tsx'
import { okta, textMessage } from '../test-support/methods.ts'
import { TokenStep } from '../token-step/TokenStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const onEnd = () => undefined
const hours = 3_600_000

const steps = [
  { prop: 'autoSend', sends: 'createSendToken', step: <TokenStep method={textMessage} autoSend onEnd={onEnd} /> },
  { prop: 'autoPush', sends: 'sendOktaVerifyRequest', step: <OktaVerifyStep method={okta} autoPush onEnd={onEnd} /> },
] as const

it.each(steps)(
  '$prop sends once for each visit: again two hours later, under one provider',
  async ({ sends, step }) => {
    const { wrapper, settle, sleep, asked } = createWorld({ strict: true })
    const { rerender } = render(step, { wrapper })
    await settle()
    rerender(step)
    await settle()
    expect(asked(sends)).toBe(1)

    rerender(null)
    await settle()
    await sleep(2 * hours)
    rerender(step)
    await settle()

    expect(asked(sends)).toBe(2)
  },
)
