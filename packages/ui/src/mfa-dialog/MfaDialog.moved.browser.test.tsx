import { configure, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../styles/styles.css'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { DialogPortal } from '../test-support/DialogPortal.tsx'
import { shownWords } from '../test-support/shownWords.ts'
import { everyMethod } from '../test-support/storyChallenge.ts'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

const world = createStillWorld()
const methods = everyMethod(world.simulator, world.person)
const told = { onClose: vi.fn<() => void>(), onAbandoned: vi.fn<() => void>() }

beforeEach(() => {
  world.reset()
  vi.clearAllMocks()
})
afterEach(() => {
  for (const box of document.querySelectorAll('[data-box]')) box.remove()
})

/** A portal with its dialog open, and half a code typed into it. */
async function openAndType() {
  const { container } = render(
    <StrictMode>
      {world.decorate(() => (
        <DialogPortal methods={methods} told={told} />
      ))}
    </StrictMode>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }))
  await userEvent.click(await screen.findByRole('radio', { name: /^Text message/ }))
  await userEvent.click(screen.getByRole('button', { name: shownWords.continue }))
  const field = await screen.findByRole<HTMLInputElement>('textbox')
  await userEvent.click(field)
  await userEvent.keyboard('482')
  const dialog = screen.getByRole<HTMLDialogElement>('dialog')
  return { container, dialog, field }
}

function addBox(parent: ParentNode = document.body): HTMLElement {
  const box = document.createElement('div')
  box.dataset['box'] = ''
  parent.append(box)
  return box
}

/** What has the dialog elsewhere a moment later. */
const moves: readonly (readonly [string, (portal: HTMLElement) => void])[] = [
  ['appended to another part of the page', (portal) => addBox().append(portal)],
  ['put before what it stood behind', (portal) => document.body.prepend(portal)],
  ['appended into a shadow root', (portal) => addBox().attachShadow({ mode: 'closed' }).append(portal)],
  ['moved by moveBefore', (portal) => addBox().moveBefore(portal, null)],
  [
    'in a part that is moved itself',
    (portal) => {
      const part = addBox()
      part.append(portal)
      addBox().append(part)
    },
  ],
]

it.each(moves)('stays over the page with the focus in it when it is %s', async (_how, move) => {
  const { container, dialog, field } = await openAndType()

  move(container)
  await waitFor(() => expect(dialog.matches(':modal')).toBe(true))

  const tree = field.getRootNode()
  expect('activeElement' in tree && tree.activeElement).toBe(field)
  await userEvent.keyboard('1')
  expect(field.value).toBe('4821')
  expect(told.onClose).not.toHaveBeenCalled()
})

it('is left by Escape after it was moved, and gives the focus back to what opened it', async () => {
  const { container } = await openAndType()
  addBox().append(container)
  await waitFor(() => expect(screen.getByRole('dialog').matches(':modal')).toBe(true))

  await userEvent.keyboard('{Escape}')

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(told.onClose).toHaveBeenCalledOnce()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Approve' }))
})
