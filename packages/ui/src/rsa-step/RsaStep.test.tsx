// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import { createWorld } from '../test-support/createWorld.tsx'
import { rsaOf } from '../test-support/methods.ts'
import { outside, renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { RsaStep } from './RsaStep.tsx'
import { englishWords } from '../words/englishWords.ts'

function renderStepAlone() {
  return renderInWorld(<RsaStep method={rsaOf(createWorld().simulator)} onEnd={() => undefined} />)
}

it('alone, has the focus on its heading once the button that was pressed is gone', async () => {
  const { user } = renderStepAlone()

  await user.click(button(englishWords.rsaStart))
  await screen.findByRole('progressbar')

  expect(screen.queryByRole('button', { name: englishWords.rsaStart })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: englishWords.rsaHeading }))
})

it('alone, leaves the focus with the host when nobody in it had it', async () => {
  const { user } = renderStepAlone()
  await user.click(outside())
  // A press that moves no focus, as in Safari.
  fireEvent.click(button(englishWords.rsaStart))

  await screen.findByRole('progressbar')
  expect(document.activeElement).toBe(outside())
})
