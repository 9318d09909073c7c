import type { Page } from '@playwright/test'
import { answerQuestions } from './answerQuestions.ts'
import { expect, expectApproved, type Portal, test } from './portal.ts'
import { byCode, byDuo, otherWays } from './ways.ts'
import { english } from './english.ts'

const secretFields = ['token', 'answer', 'requestId', 'signedResponse', 'sigRequest'] as const

const isOurs = (url: string) => /\/(?:mfa-gateway|portal-api)\//.test(url)

/** Notes all that is sent or answered and must be seen nowhere else, and every place where it might be seen. */
function watchSecrets({ page }: Portal) {
  const secrets = new Set<string>()
  const urls: string[] = []
  const logged: string[] = []
  page.on('request', (request) => {
    urls.push(request.url())
    if (isOurs(request.url())) noteFields(request.postData(), secrets)
  })
  page.on('response', async (response) => {
    if (isOurs(response.url())) noteFields(await response.text().catch(() => null), secrets)
  })
  page.on('framenavigated', (frame) => urls.push(frame.url()))
  page.on('console', (message) => logged.push(message.text()))
  return {
    secrets,
    async expectNowhere() {
      const places = [...urls, ...logged, await storedIn(page)].join('\n')
      const seen = [...secrets].filter(
        (secret) => places.includes(secret) || places.includes(encodeURIComponent(secret)),
      )
      expect(seen).toEqual([])
    },
  }
}

function noteFields(body: string | null, secrets: Set<string>) {
  for (const field of secretFields) {
    for (const [, value] of (body ?? '').matchAll(new RegExp(`"${field}":"([^"]+)"`, 'g'))) {
      if (value !== undefined) secrets.add(value)
    }
  }
}

const storedIn = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, history.state]),
  )

test('a code is in no address, no log and no storage, on the way or after it', async ({ portal }) => {
  const watch = watchSecrets(portal)
  await portal.openChallenge()
  await portal.choose(/^Text message Work phone/)
  const code = await portal.latestCode()
  await portal.enterCode('135790')
  await expect(portal.shown('That code is not right. Check it and try again.')).toBeVisible()
  await watch.expectNowhere()
  await portal.enterCode(code)
  await expectApproved(portal)

  expect([...watch.secrets]).toEqual(expect.arrayContaining(['135790', code]))
  await watch.expectNowhere()
})

test('neither answers nor their digests are in an address, a log or a storage', async ({ portal }) => {
  const watch = watchSecrets(portal)
  for (const answer of ['Biscuit', 'Lisbon', 'Maple Street']) watch.secrets.add(answer)
  await portal.openChallenge()
  await portal.choose(/^Security questions/)
  await answerQuestions(portal)
  await watch.expectNowhere()
  await portal.button(english('confirm')).click()
  await expectApproved(portal)

  // Three answers, and the digest of each.
  expect(watch.secrets.size).toBe(6)
  await watch.expectNowhere()
})

test('a push’s request id is in no address, no log and no storage', async ({ portal }) => {
  const watch = watchSecrets(portal)
  await portal.openChallenge()
  await portal.choose(/^Okta Verify/)
  await portal.button(english('pushSend')).click()
  await expect(portal.heading(english('oktaWaitingHeading'))).toBeVisible()
  // From inside the page, the simulated phone would name the id in an address: a real one is not there.
  await portal.answerPush('approve')
  await expectApproved(portal)

  expect(watch.secrets.size).toBe(1)
  await watch.expectNowhere()
})

test('of Duo’s request only Duo’s own half is in the frame’s address, and its answer nowhere', async ({ portal }) => {
  const watch = watchSecrets(portal)
  await portal.openChallenge()
  await portal.choose(/^Duo/)
  await portal.page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click()
  await expectApproved(portal)

  for (const secret of watch.secrets) {
    const app = /APP\|.*$/.exec(secret)?.[0]
    if (app !== undefined) watch.secrets.add(app)
  }
  expect([...watch.secrets].some((secret) => secret.startsWith('APP|'))).toBe(true)
  expect([...watch.secrets].some((secret) => secret.startsWith('AUTH|'))).toBe(true)
  await watch.expectNowhere()
})

for (const { method, pass } of [byCode, ...otherWays, byDuo]) {
  test(`no token and no id of the service’s crosses the wire, or is kept, where one passes by ${method}`, async ({
    portal,
    request,
  }) => {
    const { page, simulatorUrl } = portal
    const wire: string[] = []
    // The simulated devices ask the simulator: real ones are not in the page.
    const isPortals = (url: string) => !url.startsWith(simulatorUrl)
    page.on('request', async (sent) => {
      if (isPortals(sent.url())) wire.push(sent.url(), JSON.stringify(await sent.allHeaders()), sent.postData() ?? '')
    })
    page.on('response', async (response) => {
      // The session tells the simulated devices whose they are.
      if (!isOurs(response.url()) || response.url().endsWith('/portal-api/session')) return
      wire.push(JSON.stringify(await response.allHeaders()), await response.text().catch(() => ''))
    })
    await portal.openChallenge()
    await pass(portal)
    await expectApproved(portal)

    const people: Record<string, unknown>[] = await (await request.get(`${simulatorUrl}/simulator/people`)).json()
    const pushes: { requestId: string }[] = await (await request.get(`${simulatorUrl}/simulator/pushes`)).json()
    const names = ['accessToken', 'identityId', 'oktaUserId', 'userAlias'] as const
    const foreign = [
      ...people.flatMap((person) => names.map((name) => String(person[name]))),
      ...pushes.map(({ requestId }) => requestId),
    ]
    expect(foreign.length).toBeGreaterThan(10)
    const seen = [...wire, await storedIn(page)].join('\n')
    expect(seen).toContain('/mfa-gateway/mfa/')
    expect(foreign.flatMap((one) => seen.split('\n').filter((line) => line.includes(one)))).toEqual([])
    // Nor any other token: a JWT begins like this. The portal's own proof is one, and goes from server to server.
    const tokens = new Set(seen.match(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g))
    expect([...tokens].map((token) => JSON.parse(atob(token.split('.')[0] ?? '')).typ)).toEqual(['mfa-assertion+jwt'])
    expect(await storedIn(page)).not.toContain('eyJ')
  })
}
