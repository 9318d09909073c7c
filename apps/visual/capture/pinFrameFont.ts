import type { Page } from 'playwright-core'
import { frameFont } from '../storybook/pinFonts.ts'

/** Gives pages within the page the font that the page has: what stands in for Duo's prompt is one. */
export async function pinFrameFont(page: Page, storybookUrl: string): Promise<void> {
  await page.addInitScript(
    ({ family, url }) => {
      if (window === window.top) return
      const font = new FontFace(family, `url(${url})`, { weight: '100 900' })
      document.fonts.add(font)
      // A page that forbids it keeps the machine's: so would it anywhere.
      font.load().catch(() => undefined)
    },
    { family: frameFont.family, url: `${storybookUrl}${frameFont.path}` },
  )
}

/** Waits until they have it. */
export async function waitForFrameFonts(page: Page): Promise<void> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame())
  await Promise.all(
    frames.map((frame) =>
      frame.evaluate(async () => {
        await document.fonts.ready
      }),
    ),
  )
}
