// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { describe, expect, it, vi } from 'vitest'
import { KbaQuestionnaire } from '../kba-questionnaire/KbaQuestionnaire.tsx'
import { MethodPicker } from '../method-picker/MethodPicker.tsx'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import { MfaScreen } from '../screen/MfaScreen.tsx'
import { okta, textMessage } from '../test-support/methods.ts'
import { renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { TokenEntryForm } from '../token-entry-form/TokenEntryForm.tsx'
import { TokenStep } from '../token-step/TokenStep.tsx'
import { englishWords } from '../words/englishWords.ts'

const nothing = () => undefined
const handled = [
  'Submit',
  'Reset',
  'Invalid',
  'Change',
  'Input',
  'BeforeInput',
  'Select',
  'KeyDown',
  'KeyPress',
  'KeyUp',
  'Click',
]

/** A form of the host's, with something of ours in a portal. */
function HostForm({ onTold, children }: { onTold: (word: string) => void; children: ReactNode }) {
  const tell = (event: { type: string; key?: string }) => onTold(`${event.type} ${event.key ?? ''}`.trim())
  return (
    <form {...Object.fromEntries(handled.map((name) => [`on${name}`, tell]))}>
      {createPortal(children, document.body)}
    </form>
  )
}

const code = (
  <TokenEntryForm deliveryType="SMS_WORK" codeLength={6} delivery="sent" onSubmit={nothing} onSend={nothing} />
)
const questions = [{ id: '1', text: 'Pet?', locale: 'en' }]

const views = [
  ['a code', code],
  [
    'a code on a screen',
    <MfaScreen key="" rememberDevice>
      {code}
    </MfaScreen>,
  ],
  ['questions', <KbaQuestionnaire key="" questions={questions} onSubmit={nothing} />],
  ['the choice', <MethodPicker key="" methods={[textMessage, okta]} onChoose={nothing} />],
  ['the challenge', <MfaChallenge key="" methods={[textMessage, okta]} />],
  ['a step', <TokenStep key="" method={textMessage} autoSend onEnd={nothing} />],
] as const

describe.each(views)('%s', (_what, view) => {
  it('lets a form of the host’s hear presses and keys, and nothing that it would take for its own', async () => {
    const onTold = vi.fn<(word: string) => void>()
    const { user, settle } = renderInWorld(<HostForm onTold={onTold}>{view}</HostForm>)
    await settle()

    for (const field of document.querySelectorAll('input')) {
      await user.click(field)
      if (field.type !== 'radio' && field.type !== 'checkbox') await user.keyboard('123')
      field.select()
      await user.keyboard('{Escape}{Enter}')
      fireEvent.invalid(field)
    }
    const goesOn = (name: string) => name === englishWords.confirm || name === englishWords.continue
    const form = screen.getAllByRole('button', { name: goesOn })[0]?.closest('form')
    await user.click(screen.getByRole('button', { name: goesOn }))
    act(() => {
      form?.requestSubmit()
      form?.reset()
    })

    const told = new Set(onTold.mock.calls.map(([word]) => word))
    expect([...told].filter((word) => !/^(click|key(down|press|up) (\d|Escape|\s))$/.test(word))).toEqual([])
    expect([...told]).toEqual(expect.arrayContaining(['click', 'keydown Escape', 'keyup Escape']))
  })
})

it('lets a page hear a press on a tick-box, though its change is ours', async () => {
  const heard = vi.fn<() => void>()
  document.addEventListener('click', heard)
  const onTold = vi.fn<(word: string) => void>()
  render(
    <HostForm onTold={onTold}>
      <MfaScreen rememberDevice>{code}</MfaScreen>
    </HostForm>,
  )

  await userEvent.click(screen.getByRole('checkbox'))

  expect(heard).toHaveBeenCalledOnce()
  expect(onTold.mock.calls).toEqual([['click']])
  document.removeEventListener('click', heard)
})

it('calls handlers that the host puts on the challenge itself', async () => {
  const onChange = vi.fn<() => void>()
  const onKeyDown = vi.fn<() => void>()
  const { user } = renderInWorld(
    <MfaChallenge methods={[textMessage, okta]} onChange={onChange} onKeyDown={onKeyDown} />,
  )

  await user.click(screen.getByRole('radio', { name: /^Text/ }))
  await user.keyboard('{Enter}')

  expect(onChange).toHaveBeenCalledOnce()
  expect(onKeyDown).toHaveBeenCalledOnce()
})
