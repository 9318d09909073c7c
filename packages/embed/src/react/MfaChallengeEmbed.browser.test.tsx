import { act, configure, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createStandInGateway } from '../../../hooks/src/test-support/standInGateway.ts'
import { shownWords } from '../../../ui/src/test-support/shownWords.ts'
import '../styles/styles.css'
import { passphrase } from '../test-support/placeElement.ts'
import { goToCode, isPicked, pass } from '../test-support/walk.ts'
import { MfaChallengeEmbed, type MfaChallengeEmbedProps } from './MfaChallengeEmbed.tsx'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => sessionStorage.clear())

function createProps(props: Partial<MfaChallengeEmbedProps> = {}) {
  const gateway = createStandInGateway({ methods: [passphrase] })
  const told: [string, unknown][] = []
  const note = (name: string) => (detail: unknown) => told.push([name, detail])
  const handlers = { onSucceeded: note('succeeded'), onAbandoned: note('abandoned') }
  return { told, props: { gateway: `${location.origin}/mfa-gateway`, fetch: gateway.fetch, ...handlers, ...props } }
}

it('shows the challenge and tells its handlers, under StrictMode too', async () => {
  const { told, props } = createProps()
  render(
    <StrictMode>
      <MfaChallengeEmbed {...props} />
    </StrictMode>,
  )

  await pass()

  await waitFor(() => expect(told).toMatchObject([['succeeded', { methodId: 'own' }]]))
})

it('takes new props, and loses nothing that is typed', async () => {
  const { told, props } = createProps({ context: 'Approve AR-1', cancelable: true })
  const { rerender } = render(<MfaChallengeEmbed {...props} />)
  await userEvent.type(await goToCode(), '12')
  const later = vi.fn<() => void>()

  rerender(<MfaChallengeEmbed {...props} context="Approve AR-2" onAbandoned={later} />)
  expect(await screen.findByText('Approve AR-2')).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('12')
  await userEvent.click(screen.getByRole('button', { name: shownWords.cancel }))

  expect(later).toHaveBeenCalledOnce()
  expect(told).toEqual([])
})

it('comes to life in a page that a server wrote, without a word', async () => {
  const { props } = createProps()
  const complained = vi.spyOn(console, 'error')
  const page = document.createElement('div')
  page.innerHTML = renderToString(<MfaChallengeEmbed {...props} className="card" />)
  expect(page.innerHTML).toBe('<div class="card"></div>')
  document.body.append(page)

  const root = await act(async () => hydrateRoot(page, <MfaChallengeEmbed {...props} className="card" />))

  await isPicked()
  expect(complained).not.toHaveBeenCalled()
  await act(async () => root.unmount())
  expect(page.innerHTML).toBe('')
  page.remove()
})
