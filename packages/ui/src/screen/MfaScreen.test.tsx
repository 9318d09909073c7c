// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { button } from '../test-support/button.ts'
import { textMessage } from '../test-support/methods.ts'
import { codeField, renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { TokenStep } from '../token-step/TokenStep.tsx'
import { MfaScreen, type MfaScreenProps } from './MfaScreen.tsx'
import { liveRegion } from '../test-support/liveRegion.ts'
import { englishWords } from '../words/englishWords.ts'

function renderStepAlone(props: Partial<MfaScreenProps> = {}) {
  return renderInWorld(
    <MfaScreen {...props}>
      <TokenStep method={textMessage} onEnd={() => undefined} />
    </MfaScreen>,
  )
}

it('gives a step alone its context, help, instructions and heading level', () => {
  renderStepAlone({
    context: 'Approve access request AR-20418',
    help: [{ label: 'Get help', href: '/help' }],
    instructions: 'Codes come from 20418.',
    headingLevel: 3,
    words: { codeRequestHeading: 'Ask for a code' },
  })

  expect(screen.getByRole('heading', { name: 'Ask for a code', level: 3 })).toBeDefined()
  expect(screen.getByText('Approve access request AR-20418')).toBeDefined()
  expect(screen.getByText('Codes come from 20418.')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Get help' })).toBeDefined()
})

it('says aloud what a step alone announces', async () => {
  const { user, settle } = renderStepAlone()

  await user.click(button(englishWords.sendCode))
  await settle()

  expect(liveRegion('polite').textContent).toBe('Code sent to your personal phone ending in\u00a042.')
  await user.type(codeField(), '1{Enter}')
  expect(liveRegion('assertive')).toBeDefined()
})

it('has the focus on the heading of the screen that a press in a step alone leads to', async () => {
  const { user } = renderStepAlone()

  await user.click(button(englishWords.sendCode))

  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: englishWords.codeHeading }))
})
