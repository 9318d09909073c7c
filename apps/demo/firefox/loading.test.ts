import { expect, it, onTestFinished } from 'vitest'
import { demoServer, startServer } from '../e2e/startServer.ts'
import { button, choose, heading, openChallenge } from '../keyboard/challengeSteps.ts'
import { createHands } from '../keyboard/createHands.ts'
import { inDirection } from '../keyboard/inDirection.ts'
import { connectFirefox } from './test-support/connectFirefox.ts'
import { englishWords } from '@mfa-challenge/ui/words'

const firefox = connectFirefox()
const { names } = inDirection('from left to right')

/** Firefox keeps a failed import for as long as the page is open: it is another address that it fetches anew. */
it('loads a method anew in Firefox, after its file was not there', async () => {
  // Built: from its sources, a page has every file of the package at once.
  const { portalUrl, stop } = await startServer(demoServer)
  onTestFinished(stop)
  const page = await firefox().newPage()
  onTestFinished(() => page.close())
  await page.goto(portalUrl)
  const hands = createHands(page, names)
  await openChallenge(hands)

  const asked: string[] = []
  let isThere = false
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    const isLost = /OktaVerifyStep-[^/]+\.js$/.test(pathname) && !isThere
    if (isLost) asked.push(search)
    void (isLost ? request.respond({ status: 404 }) : request.continue())
  })
  await choose(hands, names.okta, 'Okta Verify')
  await hands.see('This could not be loaded.')
  await hands.tabTo(button(englishWords.tryAgain))
  await hands.press('Enter')
  await hands.see('This could not be loaded.')
  isThere = true
  await hands.press('Enter')

  await hands.at(heading(names.oktaHeading))
  // First ahead, as the focus came to it; then for each time that it was wanted.
  expect(asked).toEqual(['', '?again=2', '?again=3'])
})
