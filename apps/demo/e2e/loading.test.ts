import { expect, expectApproved, test } from './portal.ts'
import { english } from './english.ts'

const notLoaded = 'This could not be loaded. Check your connection and try again, or try another way.'
const stepFile = /\/assets\/TokenStep-[^/]+\.js/

test('a method whose file is lost on the way, ahead too, is loaded anew on a press, and passes', async ({ portal }) => {
  const { page } = portal
  let isLost = true
  await page.route(stepFile, (route) => (isLost ? route.abort('connectionreset') : route.continue()))
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await expect(portal.shown(notLoaded)).toBeVisible()
  await expect(portal.heading('Text message')).toBeFocused()

  isLost = false
  await portal.button(english('tryAgain')).click()
  await expect(portal.heading(english('codeHeading'))).toBeFocused()
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)
  expect(portal.asked('/mfa/token/send')).toBe(1)
})

test('a method whose file a newer build took away, as a cache remembers, is loaded once it is back', async ({
  portal,
}) => {
  const { page } = portal
  // What a cache would go on answering at that address, for as long as the page is open.
  await page.route(/\/assets\/TokenStep-[^/]+\.js$/, (route) =>
    route.fulfill({ status: 404, headers: { 'Cache-Control': 'max-age=600' } }),
  )
  await page.route(/\/assets\/TokenStep-[^/]+\.js\?/, (route) => route.fulfill({ status: 404 }), { times: 3 })
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await expect(portal.shown(notLoaded)).toBeVisible()
  for (let again = 1; again <= 2; again += 1) {
    await portal.button(english('tryAgain')).click()
    await expect(portal.shown(notLoaded)).toBeVisible()
  }

  await portal.button(english('tryAgain')).click()
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)
})

test('a method whose file never comes leaves the portal and every other way as they are', async ({ portal }) => {
  const { page } = portal
  await page.route(stepFile, (route) => route.abort())
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await expect(portal.shown(notLoaded)).toBeVisible()

  await portal.button(english('tryAnotherWay')).click()
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).click()
  await portal.answerPush('approve')
  await expectApproved(portal)
})

test('what calls need, lost on the way, fails as one that reached nobody, and is fetched with the next', async ({
  portal,
}) => {
  const { page } = portal
  let isLost = true
  await page.route(/\/assets\/operations-[^/]+\.js/, (route) => (isLost ? route.abort() : route.continue()))
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  await expect(portal.shown('The service cannot be reached. Check your connection, then try again.')).toBeVisible()
  expect(portal.asked('/mfa/token/send')).toBe(0)

  isLost = false
  await portal
    .button(english('sendCode'))
    .or(portal.button(english('sendNewCode')))
    .click()
  await portal.enterCode(await portal.latestCode())
  await expectApproved(portal)
  expect(portal.asked('/mfa/token/send')).toBe(1)
})

test('a language whose file is lost on the way is there once the browser is online again', async ({
  portal,
  context,
}) => {
  const { page } = portal
  const url = new URL('/?locale=de', page.url()).href
  await page.route(/\/assets\/de-[^/]+\.js/, (route) => route.abort(), { times: 1 })
  await page.goto(url)
  await portal.button('Approve').click()
  await expect(portal.heading(english('pickerHeading'))).toBeVisible()

  await context.setOffline(true)
  await context.setOffline(false)
  await expect(portal.heading('Bestätigen Sie, dass Sie es sind')).toBeVisible()
})
