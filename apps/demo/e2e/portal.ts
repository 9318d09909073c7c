import type { OutboxMessage, SimulatorFault, SimulatorPush } from '@mfa-challenge/simulator'
import { type APIRequestContext, test as base, expect, type Locator, type Page } from '@playwright/test'
import { demoServer, type ServerToStart, startServer } from './startServer.ts'
import { english } from './english.ts'

/** A portal, served for one worker, and the simulated service behind it. */
export interface Demo {
  portalUrl: string
  simulatorUrl: string
}

/** The portal with its request open, and hands for the world around it. */
export interface Portal {
  page: Page
  simulatorUrl: string
  /** Loads the page (again), with its clock in the test's hands. It runs on by itself until it is moved. */
  openWithClock(): Promise<void>
  /** Presses Approve, so that the challenge opens. */
  openChallenge(): Promise<void>
  /** Chooses a method by what its row says, and presses Continue, which `goOn` is called in another language. */
  choose(method: RegExp, goOn?: string): Promise<void>
  button(name: string): Locator
  heading(name: string): Locator
  /** Words that can be seen in the challenge; what is only announced does not count. */
  shown(words: string | RegExp): Locator
  /** Types a code over what is in the field, and confirms. */
  enterCode(code: string): Promise<void>
  /** The newest code in the simulated person's inbox. */
  latestCode(): Promise<string>
  outbox(): Promise<OutboxMessage[]>
  /** Makes the service misbehave until told otherwise. */
  fault(fault: SimulatorFault): Promise<void>
  noFaults(): Promise<void>
  /** Moves the service's clock. */
  serviceLater(advanceMs: number): Promise<void>
  /** Answers the newest push, once there is one. */
  answerPush(answer: 'approve' | 'deny'): Promise<void>
  /** How often the page has sent something to a path that ends so. */
  asked(path: string): number
  /** The page asks its server for the protected action straight away, whatever the screen says. */
  demandApproval(): Promise<number>
  /** What the page wrote to its console as an error, or threw. */
  complaints: readonly string[]
  /** How often the page was loaded. */
  loads(): number
}

// A server closes a connection that was idle for five seconds; reused at that moment, it breaks.
const headers = { connection: 'close' }

function handsOf(page: Page, request: APIRequestContext, { portalUrl, simulatorUrl }: Demo): Portal {
  const asks: string[] = []
  const complaints: string[] = []
  let loads = 0
  page.on('request', (sent) => {
    if (sent.method() === 'POST') asks.push(new URL(sent.url()).pathname)
  })
  page.on('console', (message) => {
    // Chromium complains of every 401, and this one asks for the challenge.
    const isDemand = message.text().includes('401') && message.location().url.endsWith('/approve')
    if (message.type() === 'error' && !isDemand) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('load', () => {
    loads += 1
  })

  const post = async (path: string, data: unknown = {}) => {
    const response = await request.post(`${simulatorUrl}/simulator/${path}`, { data, headers })
    expect(response.ok(), `${path}: ${response.status()}`).toBe(true)
  }
  const read = async <Item>(list: 'outbox' | 'pushes'): Promise<Item[]> => {
    const response = await request.get(`${simulatorUrl}/simulator/${list}`, { headers })
    return response.json()
  }
  const latest = async <Item>(list: 'outbox' | 'pushes'): Promise<Item> => {
    await expect.poll(async () => (await read(list)).length, { message: `${list} of the simulator` }).toBeGreaterThan(0)
    const last = (await read<Item>(list)).at(-1)
    if (last === undefined) throw new Error(`Nothing in the simulator's ${list}.`)
    return last
  }
  const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
  const heading = (name: string) => page.getByRole('heading', { name, exact: true })

  return {
    page,
    simulatorUrl,
    async openWithClock() {
      await page.clock.install()
      await page.goto(portalUrl)
    },
    async openChallenge() {
      await button('Approve').click()
      await expect(heading(english('pickerHeading'))).toBeVisible()
    },
    async choose(method, goOn = english('continue')) {
      const more = button(english('moreWays'))
      const radio = page.getByRole('radio', { name: method })
      await expect(radio.or(more).first()).toBeVisible()
      if ((await radio.count()) === 0) await more.click()
      await radio.check()
      await button(goOn).click()
    },
    button,
    heading,
    shown: (words) =>
      page.getByRole('main').getByText(words).and(page.locator(':not([data-mfa-part="visually-hidden"])')),
    async enterCode(code) {
      await page.getByRole('textbox', { name: '6-digit code' }).fill(code)
      await button(english('confirm')).click()
    },
    latestCode: async () => (await latest<OutboxMessage>('outbox')).code,
    outbox: () => read('outbox'),
    fault: (fault) => post('faults', fault),
    async noFaults() {
      expect((await request.delete(`${simulatorUrl}/simulator/faults`, { headers })).ok()).toBe(true)
    },
    serviceLater: (advanceMs) => post('clock', { advanceMs }),
    async answerPush(answer) {
      const { requestId } = await latest<SimulatorPush>('pushes')
      await post(`push/${requestId}/${answer}`)
    },
    asked: (path) => asks.filter((asked) => asked.endsWith(path)).length,
    demandApproval: () =>
      page.evaluate(async () => {
        const response = await fetch('/portal-api/requests/AR-20418/approve', { method: 'POST' })
        return response.status
      }),
    complaints,
    loads: () => loads,
  }
}

interface WorkerFixtures {
  /** Serves the portal. */
  server: ServerToStart
  demo: Demo
}

interface TestFixtures {
  portal: Portal
  /** Opens the portal in another tab of the same browser. */
  anotherTab: () => Promise<Portal>
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [demoServer, { scope: 'worker', option: true }],
  demo: [
    async ({ playwright, server }, use) => {
      const { portalUrl, stop } = await startServer(server)
      const api = await playwright.request.newContext()
      const { simulatorUrl }: { simulatorUrl: string } = await (await api.get(`${portalUrl}/portal-api/session`)).json()
      await api.dispose()
      await use({ portalUrl, simulatorUrl })
      await stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  portal: async ({ page, request, demo }, use) => {
    const reset = await request.post(`${demo.simulatorUrl}/simulator/reset`, { headers })
    expect(reset.ok()).toBe(true)
    const portal = handsOf(page, request, demo)
    await page.goto(demo.portalUrl)
    await use(portal)
  },
  anotherTab: async ({ context, request, demo }, use) => {
    await use(async () => {
      const page = await context.newPage()
      await page.goto(demo.portalUrl)
      return handsOf(page, request, demo)
    })
  },
})

export { expect }

const approved = 'Approved. Ana Lopes is a quarterly finance reviewer now.'

/** The person is told so, and the protected action went through. */
export async function expectApproved({ page }: Portal) {
  await expect(page.getByText(approved)).toBeVisible()
  await expect(page.locator('[data-mfa-root]')).toBeHidden()
}

/** Nothing on the screen says otherwise, and the portal's server would not do it either. */
export async function expectNotApproved({ page, heading, demandApproval }: Portal) {
  await expect(heading(english('succeededHeading'))).toBeHidden()
  await expect(page.getByText(approved)).toBeHidden()
  expect(await demandApproval()).toBe(401)
}
