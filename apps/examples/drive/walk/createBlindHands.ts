import type { CDPSession, Page } from 'playwright'
import type { Hands } from './Hands.ts'

interface Found {
  backendDOMNodeId: number
}

const patience = 30_000

/**
 * Hands that find things by what the browser tells a screen reader, and use the mouse and the keyboard: scripts of a page
 * can't see into a closed shadow root, and Playwright's can't either.
 */
export async function createBlindHands(page: Page): Promise<Hands> {
  const browser = await page.context().newCDPSession(page)
  const click = async (role: string, name?: string) => press(page, browser, await find(page, browser, role, name))
  return {
    press: (name) => click('button', name),
    choose: (name) => click('radio', name),
    async type(code) {
      await click('textbox')
      await page.keyboard.type(code)
    },
  }
}

async function find(page: Page, browser: CDPSession, role: string, name?: string): Promise<Found> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    const { nodes } = await browser.send('Accessibility.getFullAXTree')
    const node = nodes.find(
      (one) => !one.ignored && one.role?.value === role && (name === undefined || one.name?.value === name),
    )
    if (node?.backendDOMNodeId !== undefined) return { backendDOMNodeId: node.backendDOMNodeId }
    // What is not there yet can be there in the next picture at the earliest.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  throw new Error(`There is no ${role} ${name ?? ''}.`)
}

async function press(page: Page, browser: CDPSession, { backendDOMNodeId }: Found): Promise<void> {
  await browser.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: backendDOMNodeId })
  const { quads } = await browser.send('DOM.getContentQuads', { backendNodeId: backendDOMNodeId })
  const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? []
  await page.mouse.click((left + right) / 2, (top + bottom) / 2)
}
