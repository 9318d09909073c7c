import { configure, render, screen, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../styles/styles.css'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { DialogPortal } from '../test-support/DialogPortal.tsx'
import { everyMethod } from '../test-support/storyChallenge.ts'
import { MfaDialog, type MfaDialogProps } from './MfaDialog.tsx'
import { liveRegion } from '../test-support/liveRegion.ts'
import { englishWords } from '../words/englishWords.ts'

// How long a machine takes is no fact of ours.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

const world = createStillWorld()
const methods = everyMethod(world.simulator, world.person)
const told = { onClose: vi.fn<() => void>(), onAbandoned: vi.fn<() => void>() }

beforeEach(async () => {
  await page.viewport(800, 600)
  world.reset()
  vi.clearAllMocks()
})
afterEach(() => vi.restoreAllMocks())

const inWorld = (children: ReactNode) => <StrictMode>{world.decorate(() => children)}</StrictMode>
const opener = () => screen.getByRole('button', { name: 'Approve' })
const heading = (name: string) => screen.findByRole('heading', { name })

async function openDialog(props: Partial<MfaDialogProps> = {}) {
  const view = render(
    <StrictMode>
      {world.decorate(() => (
        <DialogPortal methods={methods} {...props} told={told} />
      ))}
    </StrictMode>,
  )
  await userEvent.click(opener())
  await heading(englishWords.pickerHeading)
  return view
}

async function goToCode() {
  await userEvent.click(screen.getByRole('radio', { name: /^Text message/ }))
  await userEvent.click(screen.getByRole('button', { name: englishWords.continue }))
  return screen.findByRole<HTMLInputElement>('textbox')
}

it('is a modal dialog that bears the name of its heading, which has the focus', async () => {
  await openDialog()

  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: englishWords.pickerHeading })
  expect(dialog.matches(':modal')).toBe(true)
  expect(document.activeElement).toBe(await heading(englishWords.pickerHeading))
  expect(screen.queryByRole('region')).toBeNull()
})

it('bears the name of the next heading, once that is there', async () => {
  await openDialog()
  await goToCode()

  expect(screen.getByRole('dialog', { name: englishWords.codeHeading })).toBeDefined()
})

it('holds the page behind it neither in place nor in its markup', async () => {
  const before = [document.body.getAttributeNames(), document.head.innerHTML, getComputedStyle(document.body).overflow]
  await openDialog()

  expect([
    document.body.getAttributeNames(),
    document.head.innerHTML,
    getComputedStyle(document.body).overflow,
  ]).toEqual(before)
})

it('gives up at Escape, once, and gives the focus back', async () => {
  await openDialog()

  await userEvent.keyboard('{Escape}')

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(told.onAbandoned).toHaveBeenCalledOnce()
  expect(told.onClose).toHaveBeenCalledOnce()
  expect(document.activeElement).toBe(opener())
})

it('does the same at Cancel', async () => {
  await openDialog()

  await userEvent.click(screen.getByRole('button', { name: englishWords.cancel }))

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(told.onAbandoned).toHaveBeenCalledOnce()
  expect(told.onClose).toHaveBeenCalledOnce()
  expect(document.activeElement).toBe(opener())
})

it('gives the focus back where the host takes the whole thing away', async () => {
  function Host() {
    const [isThere, setIsThere] = useState(false)
    return (
      <>
        <button type="button" onClick={() => setIsThere(true)}>
          Approve
        </button>
        {isThere && <MfaDialog open methods={methods} onClose={() => setIsThere(false)} />}
      </>
    )
  }
  render(<StrictMode>{world.decorate(Host)}</StrictMode>)
  await userEvent.click(opener())
  await heading(englishWords.pickerHeading)

  await userEvent.keyboard('{Escape}')

  await waitFor(() => expect(document.activeElement).toBe(opener()))
})

it('does not lose a code that is being checked to one Escape, and leaves at the second', async () => {
  await openDialog()
  const field = await goToCode()
  world.simulator.addFault({ kind: 'slow', operation: 'sendTokenAuthRequest', delayMs: 60_000 })
  await userEvent.type(field, `${world.latestCode()}{Enter}`)
  await screen.findByRole('button', { name: englishWords.checking })

  await userEvent.keyboard('{Escape}')
  // What was said before gets its time.
  await world.sleep(2_000)
  await waitFor(() => expect(liveRegion('polite').textContent).toBe(englishWords.checking))
  expect(screen.getByRole('dialog')).toBeDefined()
  expect(told.onClose).not.toHaveBeenCalled()

  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(told.onAbandoned).toHaveBeenCalledOnce())
  expect(told.onClose).toHaveBeenCalledOnce()
})

it('stays after a success until Continue, unless the host closes it, and takes Escape for Continue then', async () => {
  const onSucceeded = vi.fn<() => void>()
  await openDialog({ onSucceeded })
  await userEvent.type(await goToCode(), `${world.latestCode()}{Enter}`)
  await heading(englishWords.succeededHeading)
  expect(onSucceeded).toHaveBeenCalledOnce()
  expect(told.onClose).not.toHaveBeenCalled()

  await userEvent.keyboard('{Escape}')

  await waitFor(() => expect(told.onClose).toHaveBeenCalledOnce())
  expect(told.onAbandoned).not.toHaveBeenCalled()
})

it('begins anew at each opening', async () => {
  await openDialog()
  await goToCode()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

  await userEvent.click(opener())

  expect(document.activeElement).toBe(await heading(englishWords.pickerHeading))
})

it('works inside of a shadow root', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  const shadow = host.attachShadow({ mode: 'open' })
  const container = shadow.appendChild(document.createElement('div'))
  render(inWorld(<DialogPortal methods={methods} told={told} />), { container })
  const button = container.querySelector('button')
  button?.focus()
  await userEvent.keyboard('{Enter}')

  await waitFor(() => expect(shadow.activeElement?.textContent).toBe(englishWords.pickerHeading))
  const dialog = shadow.querySelector('dialog')
  expect(dialog?.matches(':modal')).toBe(true)
  expect(dialog?.getAttribute('aria-labelledby')).toBe(shadow.activeElement?.id)

  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(shadow.querySelector('dialog')).toBeNull())
  expect(shadow.activeElement).toBe(button)
  host.remove()
})

it('renders nothing on a server while it is closed', () => {
  expect(renderToString(inWorld(<MfaDialog open={false} methods={methods} onClose={told.onClose} />))).toBe('')
})

it('comes from a server empty and shut where it is to be open, and comes to life without a complaint', async () => {
  const complain = vi.spyOn(console, 'error')
  const ui = inWorld(<MfaDialog open methods={methods} onClose={told.onClose} />)
  const markup = renderToString(ui)
  expect(markup).toMatch(/^<dialog aria-labelledby="[^"]+" data-mfa-part="dialog"><\/dialog>$/)

  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = markup
  render(ui, { container, hydrate: true })
  expect(document.activeElement).toBe(await heading(englishWords.pickerHeading))
  expect(complain).not.toHaveBeenCalled()
})

it.each([900, 320])('fits a window of %i by 400 px, and scrolls within', async (width) => {
  await page.viewport(width, 400)
  await openDialog()

  const dialog = screen.getByRole('dialog')
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(width)
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual(400)
  // The card, within its edge and corners.
  const card = dialog.querySelector('section')
  if (card === null) throw new Error('The dialog has no challenge in it.')
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth)
  expect(card.scrollHeight).toBeGreaterThan(card.clientHeight)
  screen.getByRole('button', { name: englishWords.cancel }).focus()
  expect(screen.getByRole('button', { name: englishWords.cancel }).getBoundingClientRect().bottom).toBeLessThanOrEqual(
    bottom,
  )
})
