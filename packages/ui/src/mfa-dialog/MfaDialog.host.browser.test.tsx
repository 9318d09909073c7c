import { act, configure, render, screen, waitFor } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../styles/styles.css'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { hearUncaught } from '../test-support/hearUncaught.ts'
import { everyMethod } from '../test-support/storyChallenge.ts'
import { MfaDialog, type MfaDialogProps } from './MfaDialog.tsx'
import { englishWords } from '../words/englishWords.ts'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

const world = createStillWorld()
const methods = everyMethod(world.simulator, world.person)
const mistake = new Error('a mistake of the host’s')
const fail = () => {
  throw mistake
}

let monitoring: ReturnType<typeof hearUncaught>
beforeEach(() => {
  world.reset()
  monitoring = hearUncaught()
})
afterEach(() => monitoring.stop())

/** A dialog that is open, over a page with a button. */
function renderDialog(props: Partial<MfaDialogProps>) {
  const pressed = vi.fn<() => void>()
  const onClose = vi.fn<() => void>()
  const page = (isOpen: boolean) => (
    <StrictMode>
      <button type="button" onClick={pressed}>
        Behind it
      </button>
      {world.decorate(() => (
        <MfaDialog methods={methods} onClose={onClose} {...props} open={isOpen} />
      ))}
    </StrictMode>
  )
  const view = render(page(true))
  const dialog = screen.getByRole<HTMLDialogElement>('dialog')
  return { ...view, dialog, onClose, pressed }
}

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  [englishWords.cancel, () => userEvent.click(screen.getByRole('button', { name: englishWords.cancel }))],
])('goes at %s where the host fails to close it, and the page behind it is there again', async (_how, leave) => {
  const { dialog, pressed } = renderDialog({ onClose: fail, onAbandoned: () => undefined })
  await screen.findByRole('heading', { name: englishWords.pickerHeading })

  await leave()

  await waitFor(() => expect(dialog.open).toBe(false))
  await userEvent.click(screen.getByRole('button', { name: 'Behind it' }))
  expect(pressed).toHaveBeenCalledOnce()
  expect(monitoring.uncaught).toEqual([mistake])
})

it('asks to be closed even where the host fails to hear that it was given up', async () => {
  const { onClose } = renderDialog({ onAbandoned: fail })

  await userEvent.click(await screen.findByRole('button', { name: englishWords.cancel }))

  expect(onClose).toHaveBeenCalledOnce()
  expect(monitoring.uncaught).toEqual([mistake])
})

it('asks to be closed even where the host fails to go on', async () => {
  const { onClose } = renderDialog({ onContinue: fail })
  await userEvent.click(await screen.findByRole('radio', { name: /^Text message/ }))
  await userEvent.click(screen.getByRole('button', { name: englishWords.continue }))
  await userEvent.type(await screen.findByRole('textbox'), await waitFor(world.latestCode))
  await userEvent.click(screen.getByRole('button', { name: englishWords.confirm }))

  await userEvent.click(await screen.findByRole('button', { name: englishWords.continue }))

  expect(onClose).toHaveBeenCalledOnce()
  expect(monitoring.uncaught).toEqual([mistake])
})

it('gives the challenge’s element to a ref of the host’s', async () => {
  const ref = createRef<HTMLElement>()
  const { dialog, unmount } = renderDialog({ ref })
  await screen.findByRole('heading', { name: englishWords.pickerHeading })
  expect(ref.current).toBe(dialog.querySelector('section'))

  act(() => unmount())
  expect(ref.current).toBeNull()
})
