import { configure, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../styles/styles.css'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { addHostStyles } from '../test-support/hostStyles.ts'
import { everyMethod } from '../test-support/storyChallenge.ts'
import { MfaDialog, type MfaDialogProps } from './MfaDialog.tsx'
import { englishWords } from '../words/englishWords.ts'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

const world = createStillWorld()
const methods = everyMethod(world.simulator, world.person)

let takeAway = () => {}
beforeEach(() => world.reset())
afterEach(() => {
  takeAway()
  document.body.inert = false
})

function renderDialog(props: Partial<MfaDialogProps> = {}) {
  const onClose = vi.fn<() => void>()
  const dialog = () => <MfaDialog methods={methods} onClose={onClose} {...props} open />
  return { onClose, ...render(<StrictMode>{world.decorate(dialog)}</StrictMode>) }
}

/** Through the picker into the code's field, with a real pointer and real keys. */
async function typeCode() {
  await userEvent.click(await screen.findByRole('radio', { name: /^Text message/ }))
  await userEvent.click(screen.getByRole('button', { name: englishWords.continue }))
  const field = await screen.findByRole<HTMLInputElement>('textbox')
  await userEvent.click(field)
  await userEvent.keyboard('482')
  return field
}

it.each([
  ['body { pointer-events: none }'],
  ['body { user-select: none; -webkit-user-select: none; cursor: wait; touch-action: none; overflow: hidden }'],
  ['body > * { visibility: hidden; pointer-events: none }'],
  ['body { opacity: 0; pointer-events: none }'],
])('can be pressed and typed into while another modal has the page as %s', async (css) => {
  takeAway = addHostStyles(css)
  renderDialog()

  const field = await typeCode()

  expect(field.value).toBe('482')
  const { pointerEvents, userSelect, visibility, cursor } = getComputedStyle(screen.getByRole('heading'))
  expect([pointerEvents, userSelect, visibility, cursor]).toEqual(['auto', 'text', 'visible', 'auto'])
})

it('can be pressed and typed into while another modal has made the page inert', async () => {
  document.body.inert = true
  renderDialog()
  // A test's hands find nothing that is inert by an attribute, but the dialog escapes it.
  const continueButton = await screen.findByText(englishWords.continue)
  const { left, top, width, height } = continueButton.getBoundingClientRect()

  expect(continueButton.contains(document.elementFromPoint(left + width / 2, top + height / 2))).toBe(true)
  const radio = document.querySelector<HTMLInputElement>('input[value="text"]')
  radio?.focus()
  expect(document.activeElement).toBe(radio)
})

it('keeps the focus where another modal would have it back', async () => {
  const other = document.body.appendChild(document.createElement('button'))
  const takeBack = ({ target }: FocusEvent) => {
    if (target !== other) other.focus()
  }
  document.addEventListener('focusin', takeBack)
  renderDialog()

  const field = await typeCode()

  expect(document.activeElement).toBe(field)
  document.removeEventListener('focusin', takeBack)
  other.remove()
})

it('is no word of a dialog of the host’s around it that it was opened, asked to go, or shut', async () => {
  const told = vi.fn<(type: string) => void>()
  const tell = ({ type }: { type: string }) => told(type)
  const onClose = vi.fn<() => void>()
  const dialog = () => <MfaDialog methods={methods} onClose={onClose} open />
  render(
    <StrictMode>
      <dialog open onCancel={tell} onClose={tell} onToggle={tell}>
        {createPortal(world.decorate(dialog), document.body)}
      </dialog>
    </StrictMode>,
  )
  await screen.findByRole('heading', { name: englishWords.pickerHeading })

  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  const shut = vi.fn<() => void>()
  const own = document.querySelector<HTMLDialogElement>('[data-mfa-part="dialog"]')
  own?.addEventListener('close', shut)
  own?.close()
  await waitFor(() => expect(shut).toHaveBeenCalledOnce())

  expect(told).not.toHaveBeenCalled()
})
