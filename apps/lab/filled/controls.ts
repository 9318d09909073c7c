import { setTimeout as delay } from 'node:timers/promises'
import { waitUntil } from '../desk/waitUntil.ts'
import type { Kept, ManagedBrowser, PortalLogin } from './ManagedBrowser.ts'

// What shows that the managers are on, and that we see what they do: the portal's own page to sign in.

/** Whether the stored login is filled in, or offered, where people sign in. */
export async function signInIsHelped(browser: ManagedBrowser, login: PortalLogin): Promise<boolean> {
  await browser.open(`${login.origin}/login`)
  await delay(1500)
  await browser.click('h1')
  await browser.click('input[type=password]')
  await delay(800)
  const value = await browser.evaluate(`document.querySelector('input[type=password]').value`)
  return value === login.password || (await browser.suggestions()).length > 0
}

/** Whether a login that is typed is offered to be stored. */
export async function signInIsOffered(browser: ManagedBrowser, login: PortalLogin): Promise<boolean> {
  await browser.open(`${login.origin}/login`)
  await browser.click('input[name=username]')
  await browser.type(login.user)
  await browser.click('input[type=password]')
  await browser.type(login.password)
  await browser.press('Enter')
  const asked = async () => (await browser.offers()).length > 0 || undefined
  return waitUntil('The question', asked).catch(() => false)
}

/** Without what was kept before. */
export function added(kept: readonly Kept[], login: PortalLogin | undefined): string[] {
  const known = login === undefined ? '' : `${login.user} ${login.password}`
  const lines = kept.map((entry) => entry.join(' '))
  const changed = login === undefined || lines.includes(known) ? [] : ['The portal’s password is gone.']
  return [...lines.filter((line) => line !== known), ...changed]
}
