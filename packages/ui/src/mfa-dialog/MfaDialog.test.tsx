// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { button } from '../test-support/button.ts'
import { DialogPortal } from '../test-support/DialogPortal.tsx'
import { codeIsSent } from '../test-support/everyScreen.ts'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { hearUncaught } from '../test-support/hearUncaught.ts'
import { okta, textMessage } from '../test-support/methods.ts'
import { codeField, renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

// jsdom has no modal dialogs, and portals are tested in it. Browsers: MfaDialog.browser.test.

const told = { onClose: vi.fn<() => void>(), onAbandoned: vi.fn<() => void>() }
let monitoring: ReturnType<typeof hearUncaught>
beforeEach(() => {
  vi.clearAllMocks()
  monitoring = hearUncaught()
})
afterEach(() => monitoring.stop())

async function openDialog(through = holdAnswers().through) {
  const world = renderInWorld(<DialogPortal methods={[textMessage, okta]} told={told} />, { through })
  await world.user.click(button('Approve'))
  await screen.findByRole('heading', { name: englishWords.pickerHeading })
  return world
}

it('is a modal dialog that bears the name of its heading, which has the focus', async () => {
  await openDialog()

  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: englishWords.pickerHeading })
  expect([dialog.open, dialog.getAttribute('aria-modal')]).toEqual([true, 'true'])
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: englishWords.pickerHeading }))
})

it.each([
  ['Escape', ({ user }: Awaited<ReturnType<typeof openDialog>>) => user.keyboard('{Escape}')],
  [englishWords.cancel, ({ user }: Awaited<ReturnType<typeof openDialog>>) => user.click(button(englishWords.cancel))],
])('gives up at %s, once, and gives the focus back', async (_how, leave) => {
  const world = await openDialog()

  await leave(world)

  expect(screen.queryByRole('dialog')).toBeNull()
  expect(told.onAbandoned).toHaveBeenCalledOnce()
  expect(told.onClose).toHaveBeenCalledOnce()
  expect(document.activeElement).toBe(button('Approve'))
  await world.user.keyboard('{Escape}')
  expect(told.onClose).toHaveBeenCalledOnce()
  expect(monitoring.uncaught).toEqual([])
})

it('does not lose a code that is being checked to one Escape, and leaves at the second', async () => {
  const { through, hold, release } = holdAnswers()
  const world = await openDialog(through)
  await codeIsSent(world)
  hold()
  await world.user.type(codeField(), '123456{Enter}')
  await screen.findByRole('button', { name: englishWords.checking })

  await world.user.keyboard('{Escape}')
  expect(told.onClose).not.toHaveBeenCalled()

  await world.user.keyboard('{Escape}')
  expect(told.onAbandoned).toHaveBeenCalledOnce()
  expect(told.onClose).toHaveBeenCalledOnce()
  release()
})

it('is passed, and takes Escape for Continue then', async () => {
  const { user, ...world } = await openDialog()
  await codeIsSent({ user })
  await user.type(codeField(), `${world.simulator.latestCode('will.albin')}{Enter}`)
  await screen.findByRole('heading', { name: englishWords.succeededHeading })

  await user.keyboard('{Escape}')

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(told.onAbandoned).not.toHaveBeenCalled()
})
