import { render, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import '../styles/styles.css'
import { awaitedPush } from '../test-support/awaitedPush.ts'
import { createGuestWorld } from '../test-support/createGuestWorld.tsx'
import { everyMethod } from '../test-support/storyChallenge.ts'
import { liveRegion } from '../test-support/liveRegion.ts'
import { englishWords } from '../words/englishWords.ts'

/** Two challenges on one page, each with a provider of its own. */
function openTwo({ keys = ['one', 'other'] }: { keys?: readonly [string, string] } = {}) {
  const world = createGuestWorld()
  const { Provider, simulator, person } = world
  const methods = everyMethod(simulator, person)
  const { container } = render(
    keys.map((challengeKey, place) => (
      // oxlint-disable-next-line react/no-array-index-key -- two that stay where they are
      <Provider key={place} challengeKey={challengeKey}>
        <MfaChallenge methods={methods} />
      </Provider>
    )),
  )
  const [one, other] = [...container.querySelectorAll('section')].map((section) => ({
    section,
    ...within(section),
    async choose(name: RegExp) {
      within(section).getByRole('radio', { name }).click()
      within(section).getByRole('button', { name: englishWords.continue }).click()
      await within(section).findByRole('button', { name: /another way/ })
    },
  }))
  if (one === undefined || other === undefined) throw new Error('There are no two.')
  return { ...world, container, one, other }
}

it('has no id twice', async () => {
  const { one, other, container } = openTwo()
  await one.choose(/^Security questions/)
  await other.choose(/^Security questions/)
  await other.findByRole('button', { name: englishWords.confirm })
  await one.findByRole('button', { name: englishWords.confirm })

  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(8)
  expect(new Set(ids).size).toBe(ids.length)
})

it('announces in the one that has something to say', async () => {
  const { one, other } = openTwo()
  await one.choose(/^Text message/)

  await waitFor(() => expect(liveRegion('polite', one.section).textContent).toMatch(/^Code sent/))
  expect(liveRegion('polite', other.section).textContent).toBe('')
  expect(liveRegion('assertive', other.section).textContent).toBe('')
})

it('does not take the focus from the other when something happens by itself', async () => {
  const { one, other, simulator } = openTwo()
  await other.choose(/^Okta/)
  other.getByRole('button', { name: englishWords.pushSend }).click()
  await other.findByRole('heading', { name: englishWords.oktaWaitingHeading })
  await one.choose(/^Text message/)
  const field = await one.findByRole('textbox')
  field.focus()
  await userEvent.keyboard('123')

  simulator.approve(awaitedPush(simulator))

  await other.findByRole('heading', { name: englishWords.succeededHeading }, { timeout: 10_000 })
  expect(document.activeElement).toBe(field)
  expect(field).toHaveProperty('value', '123')
}, 20_000)

const isOff = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true'

it('lets a pause of one be no pause of the other, where their challengeKeys differ', async () => {
  const { one, other, simulator } = openTwo()
  await one.choose(/^Okta/)
  await other.choose(/^Okta/)
  simulator.addFault({ kind: 'rateLimited', operation: 'sendOktaVerifyRequest', times: 1, retryAfter: '60' })

  one.getByRole('button', { name: englishWords.pushSend }).click()
  await waitFor(() => expect(isOff(one.getByRole('button', { name: /Send|again/ }))).toBe(true))
  await one.findByText(/^in/)

  expect(isOff(other.getByRole('button', { name: /Send|again/ }))).toBe(false)
  other.getByRole('button', { name: englishWords.pushSend }).click()
  await other.findByRole('heading', { name: englishWords.oktaWaitingHeading })
})

it('binds both to the pause of one, where they share a challengeKey', async () => {
  const { one, other, simulator } = openTwo({ keys: ['same', 'same'] })
  await one.choose(/^Okta/)
  await other.choose(/^Okta/)
  simulator.addFault({ kind: 'rateLimited', operation: 'sendOktaVerifyRequest', times: 1, retryAfter: '60' })

  one.getByRole('button', { name: englishWords.pushSend }).click()
  await one.findByText(/^in/)

  await waitFor(() => expect(isOff(other.getByRole('button', { name: /Send|again/ }))).toBe(true))
  other.getByRole('button', { name: /Send|again/ }).click()
  expect(simulator.requests().filter(({ operationId }) => operationId === 'sendOktaVerifyRequest')).toHaveLength(1)
})
