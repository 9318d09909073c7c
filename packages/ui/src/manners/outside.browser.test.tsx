import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import { MfaDialog, type MfaDialogProps } from '../mfa-dialog/MfaDialog.tsx'
import unlayered from '../styles/styles.css?inline'
import layered from '../styles/styles.layer.css?inline'
import { createGuestWorld } from '../test-support/createGuestWorld.tsx'
import { addHostStyles } from '../test-support/hostStyles.ts'
import { everyMethod } from '../test-support/storyChallenge.ts'
import { englishWords } from '../words/englishWords.ts'

let takeAway = () => {}
afterEach(() => takeAway())

/** What a host's page is made of. */
const hostPage = `
  <h1>Title</h1><p>Words, <a href="#">a link</a>, <small>small</small>, <strong>strong</strong></p>
  <ul><li>One</li></ul><table><tr><td>Cell</td></tr></table>
  <form><fieldset><legend>Legend</legend><label>Label <input value="text"></label>
  <input type="radio"><input type="checkbox"><select><option>1</option></select><textarea></textarea>
  <button>Press</button><progress></progress></fieldset></form>
  <dialog open>Dialog</dialog><iframe></iframe><svg></svg><section hidden>Hidden</section>`

/** Every computed value of every element, and of the page itself. */
function valuesOf(host: HTMLElement): string[] {
  return [document.documentElement, document.body, host, ...host.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element)
    const values = [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`)
    return [element.tagName, ...values].join('; ')
  })
}

it.each([
  ['styles.css', unlayered],
  ['styles.layer.css', layered],
])('%s changes nothing of the page around', (_, css) => {
  const host = document.body.appendChild(document.createElement('main'))
  host.innerHTML = hostPage
  const before = valuesOf(host)

  takeAway = addHostStyles(css)

  expect(valuesOf(host)).toEqual(before)
  host.remove()
})

it('puts nothing into the page outside of its own root, and changes no attribute there', async () => {
  const { Provider, simulator, person, sentCode } = createGuestWorld()
  const sheets = document.adoptedStyleSheets.length
  const container = document.body.appendChild(document.createElement('div'))
  const seen: MutationRecord[] = []
  const watch = new MutationObserver((records) => seen.push(...records))
  watch.observe(document, { subtree: true, childList: true, attributes: true })

  const methods = everyMethod(simulator, person)
  render(
    <Provider>
      <MfaChallenge methods={methods} />
      <Dialog methods={methods} />
    </Provider>,
    { container },
  )
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  const [text] = screen.getAllByRole('radio', { name: /^Text message/ })
  text?.click()
  screen.getAllByRole('button', { name: englishWords.continue })[0]?.click()
  const field = await screen.findByRole('textbox')
  field.focus()
  await userEvent.keyboard(`${await sentCode()}{Enter}`)
  await screen.findByRole('heading', { name: englishWords.succeededHeading })
  watch.disconnect()

  const outside = [...seen, ...watch.takeRecords()].filter(
    ({ target }) => target !== container && !container.contains(target) && target.isConnected,
  )
  expect(outside.map(({ type, target }) => `${type} of ${target.nodeName}`)).toEqual([])
  expect(document.adoptedStyleSheets).toHaveLength(sheets)
  expect(seen.length).toBeGreaterThan(0)
})

/** Open from the first, until it asks to go. */
function Dialog({ methods }: Pick<MfaDialogProps, 'methods'>) {
  const [isOpen, setIsOpen] = useState(true)
  return <MfaDialog open={isOpen} methods={methods} onClose={() => setIsOpen(false)} />
}
