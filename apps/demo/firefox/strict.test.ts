import type { OutboxMessage } from '@mfa-challenge/simulator'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer, type StartedServer } from '../e2e/startServer.ts'
import { eventually } from '../keyboard/eventually.ts'
import { connectFirefox } from './test-support/connectFirefox.ts'

const firefox = connectFirefox()
let server: StartedServer
beforeAll(async () => {
  // What Vitest says of itself here would make builds that are neither this nor that.
  server = await startServer({ script: 'apps/demo/e2e/strict/server/main.ts', environment: { NODE_ENV: '' } })
})
afterAll(() => server.stop())

/** A page that hears of each violation from before its first line. */
async function open(path: string): Promise<Page> {
  const page = await firefox().newPage()
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      // Firefox asks for an icon, unasked, and a page that shows no images forbids it.
      if (!blockedURI.endsWith('/favicon.ico')) heard.push(`${effectiveDirective}, ${blockedURI}`)
    })
  })
  // The session is the portal's own.
  await page.goto(`${server.portalUrl}/portal-api/session`)
  await page.goto(`${server.portalUrl}${path}`)
  return page
}

const press = (page: Page, name: string) => page.locator(`::-p-aria(${name}[role="button"])`).click()

async function latestCode(): Promise<string> {
  const { simulatorUrl } = await (await fetch(`${server.portalUrl}/portal-api/session`)).json()
  const read = async (): Promise<OutboxMessage[]> => (await fetch(`${simulatorUrl}/simulator/outbox`)).json()
  const sent = await eventually('a code', read, (messages) => messages.length > 0)
  return sent.at(-1)?.code ?? ''
}

it.each([
  ['the challenge, rendered in the browser', '/?screen=challenge'],
  ['the challenge, rendered on a server', '/?screen=challenge&rendering=stream'],
  ['the element, of modules', '/element?build=modules'],
  ['the element, by a classic script', '/element?build=classic'],
])('a strict policy lets be %s, in Firefox', async (_what, path) => {
  const page = await open(path)

  await page.locator('input[type="radio"][value="sms-work"]').click()
  await press(page, 'Continue')
  await page.locator('input[autocomplete="one-time-code"]').fill(await latestCode())
  await press(page, 'Confirm')
  await page.locator('::-p-aria(Thank you, it’s you[role="heading"])').wait()

  const heard: unknown = await page.evaluate(() => ('heard' in window ? window.heard : 'nobody listened'))
  expect(heard).toEqual([])
  await page.close()
})

it.each(['append', 'moveBefore'] as const)(
  'a dialog that is moved by %s stays over the page, in Firefox',
  async (how) => {
    const page = await open('/element?build=classic&modal')
    await page.locator('input[type="radio"]').wait()

    const after = await page.evaluate(async (way) => {
      const element = document.querySelector('mfa-challenge')
      const dialog = element?.querySelector('dialog')
      if (element === null || dialog == null) throw new Error('There is no dialog.')
      const box = document.createElement('div')
      document.body.append(box)
      if (way === 'append') box.append(element)
      else box.moveBefore(element, null)
      await Promise.resolve()
      return { isModal: dialog.matches(':modal'), hasFocus: dialog.contains(document.activeElement) }
    }, how)

    expect(after).toEqual({ isModal: true, hasFocus: true })
    await page.keyboard.press('Escape')
    await page.waitForSelector('mfa-challenge dialog', { hidden: true })
    await page.close()
  },
)
