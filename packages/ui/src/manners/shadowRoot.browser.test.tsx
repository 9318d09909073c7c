import { render, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import styles from '../styles/styles.css?inline'
import { createGuestWorld } from '../test-support/createGuestWorld.tsx'
import { everyMethod } from '../test-support/storyChallenge.ts'
import { liveRegion } from '../test-support/liveRegion.ts'
import { englishWords } from '../words/englishWords.ts'

let host: HTMLElement
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'))
})
afterEach(() => host.remove())

/** The whole challenge in a shadow root, with the stylesheet in there and nowhere else. */
async function openInShadow() {
  const world = createGuestWorld()
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  shadow.adoptedStyleSheets = [sheet]
  const container = shadow.appendChild(document.createElement('div'))
  const { Provider, simulator, person } = world
  render(
    <Provider>
      <MfaChallenge methods={everyMethod(simulator, person)} onAbandoned={() => undefined} />
    </Provider>,
    { container },
  )
  const inside = within(container)
  await inside.findByRole('heading', { name: englishWords.pickerHeading })
  return {
    ...world,
    shadow,
    container,
    inside,
    async choose(name: RegExp) {
      inside.getByRole('radio', { name }).click()
      inside.getByRole('button', { name: englishWords.continue }).click()
      await inside.findByRole('button', { name: /another way/ })
    },
  }
}

/** Ids that something refers to, and that its own tree doesn't have. */
function danglingIds(container: Element): string[] {
  const tree = container.getRootNode()
  if (!(tree instanceof ShadowRoot)) throw new Error('Not in a shadow root.')
  return ['aria-labelledby', 'aria-describedby', 'for']
    .flatMap((name) =>
      [...container.querySelectorAll(`[${name}]`)].flatMap((one) => one.getAttribute(name)?.split(' ') ?? []),
    )
    .filter((id) => tree.getElementById(id) === null)
}

it('looks as it does outside', async () => {
  const { container, inside } = await openInShadow()

  const card = container.querySelector('section')
  expect(card?.getBoundingClientRect().width).toBe(400)
  const button = inside.getByRole('button', { name: englishWords.continue })
  expect(getComputedStyle(button).backgroundColor).toBe('oklch(0.45 0.13 250)')
  expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
})

it('finds all that its ids name in its own tree, on each screen', async () => {
  const { container, choose, inside } = await openInShadow()
  expect(danglingIds(container)).toEqual([])

  for (const method of [/^Text message/, /^Okta/, /^Security questions/, /^RSA/]) {
    await choose(method)
    expect(danglingIds(container)).toEqual([])
    for (const input of container.querySelectorAll('input')) expect(input.labels).toHaveLength(1)
    inside.getByRole('button', { name: /another way/ }).click()
    await inside.findByRole('heading', { name: englishWords.pickerHeading })
  }
})

it('takes the focus to the heading of the next screen', async () => {
  const { shadow, choose, inside } = await openInShadow()
  await choose(/^Text message/)

  const heading = await inside.findByRole('heading', { name: englishWords.codeHeading })
  // A moment after what was pressed has gone.
  await waitFor(() => expect(shadow.activeElement).toBe(heading))
})

it('announces in its own live region', async () => {
  const { choose, shadow } = await openInShadow()
  await choose(/^Text message/)

  await waitFor(() => expect(liveRegion('polite', shadow).textContent).toMatch(/^Code sent to your personal phone/))
})

it('says what is wrong beside the field, and keeps the focus there', async () => {
  const { shadow, choose, inside, sentCode } = await openInShadow()
  await choose(/^Text message/)
  const field = await inside.findByRole<HTMLInputElement>('textbox')
  field.focus()
  await userEvent.keyboard(`${(await sentCode()) === '000000' ? '111111' : '000000'}{Enter}`)

  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'))
  expect(inside.getByText(/^That code is not right/, { ignore: '[aria-live]' })).toBeVisible()
  expect(liveRegion('assertive', shadow).textContent).toContain('That code is not right.')
  expect(shadow.activeElement).toBe(field)
  expect(field.selectionEnd).toBe(6)
})

it('leads from the summary of errors to the field', async () => {
  const { shadow, choose, inside, container } = await openInShadow()
  await choose(/^Security questions/)
  const confirm = await inside.findByRole('button', { name: englishWords.confirm })
  confirm.focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(shadow.activeElement?.getAttribute('data-mfa-part')).toBe('error-summary'))

  await userEvent.keyboard('{Tab}{Enter}')

  expect(shadow.activeElement).toBe(container.querySelector('input'))
})

it('is passed', async () => {
  const { choose, inside, sentCode } = await openInShadow()
  await choose(/^Text message/)
  const field = await inside.findByRole('textbox')
  field.focus()
  await userEvent.keyboard(`${await sentCode()}{Enter}`)

  expect(await inside.findByRole('heading', { name: englishWords.succeededHeading })).toBeDefined()
})
