// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CodeField } from '../code-field/CodeField.tsx'
import type { MfaButtonProps, MfaCodeInputProps } from '../slots/MfaComponents.ts'
import { textMessage } from '../test-support/methods.ts'
import { chooseMethod, codeField, renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

/** What was rendered since the last look: the host's own components, by what people know them as. */
const rendered: string[] = []
const sinceLastLook = () => rendered.splice(0)

function Button({ look, busy: _busy, off: _off, type, ...props }: MfaButtonProps) {
  rendered.push(look)
  return <button type={type === 'submit' ? 'submit' : 'button'} {...props} />
}

function CodeInput(props: MfaCodeInputProps) {
  rendered.push('code')
  return <CodeField {...props} />
}

async function renderCode() {
  const world = renderWithChallenge({
    methods: () => [{ ...textMessage, codeLifetimeMs: 600_000 }],
    props: { components: { Button, CodeInput }, onAbandoned: () => undefined },
    strict: false,
  })
  await chooseMethod(world.user, /^Text message/, englishWords.codeHeading)
  await screen.findByText('in 0:30', { exact: false })
  sinceLastLook()
  return world
}

it('renders the field alone at a key', async () => {
  const { user } = await renderCode()

  await user.type(codeField(), '4')
  expect(sinceLastLook()).not.toContain('primary')

  await user.keyboard('8291')
  expect(new Set(sinceLastLook())).toEqual(new Set(['code']))
})

it('renders the button alone that counts down, once a second', async () => {
  const { clock } = await renderCode()

  for (let second = 0; second < 5; second += 1) await clock.advance(1_000)

  expect(sinceLastLook()).toEqual(Array.from({ length: 5 }, () => 'plain'))
  expect(screen.getByText('in 0:25', { exact: false })).toBeDefined()
})
