// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { createWorld } from '../test-support/createWorld.tsx'
import { textMessage } from '../test-support/methods.ts'
import { TokenStep } from '../token-step/TokenStep.tsx'
import { press, type } from './test-support/hands.ts'
import { englishWords } from '../words/englishWords.ts'

vi.setConfig({ testTimeout: 30_000 })

it('shows the field after a reload under a rate limit to someone who holds a code', async () => {
  const onEnd = vi.fn<(end: string) => void>()
  const { simulator, wrapper, settle, sleep } = createWorld()
  const step = <TokenStep method={textMessage} onEnd={onEnd} />
  const before = render(step, { wrapper })
  press(before.container, englishWords.sendCode)
  await settle()
  simulator.addFault({ kind: 'rateLimited', retryAfter: '120', times: 1 })
  type(before.container.querySelector('input'), '000000')
  press(before.container, englishWords.confirm)
  await settle()
  before.unmount()

  const { container } = render(step, { wrapper })
  expect(container.querySelector('input')).not.toBeNull()
  await sleep(120_000)
  type(container.querySelector('input'), simulator.latestCode(textMessage.userAlias) ?? '')
  const form = container.querySelector('form')
  if (form !== null) fireEvent.submit(form)
  await settle()

  expect(onEnd).toHaveBeenCalledExactlyOnceWith('succeeded')
})
