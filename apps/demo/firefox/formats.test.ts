import { expect, inject, it, onTestFinished } from 'vitest'
import { mornings } from '../../../packages/ui/src/test-support/mornings.ts'
import { connectFirefox } from './test-support/connectFirefox.ts'

const firefox = connectFirefox()

it('writes times in Firefox as a server in Node does, in each language', async () => {
  const page = await firefox().newPage()
  onTestFinished(() => page.close())
  await page.goto(`${inject('portalUrl')}/firefox/formats/index.html`)
  const output = await page.waitForSelector('output:not(:empty)')

  expect(JSON.parse((await output?.evaluate(({ textContent }) => textContent)) ?? '{}')).toEqual(mornings)
})
