import type { Page } from 'playwright'

/** Collects what a page complains of: errors, warnings and violations of a policy in its console, and what it throws. */
export function watchPage(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    const { url } = message.location()
    // Chromium complains of each 401. This one asks for the challenge.
    if (message.text().includes('401') && url.endsWith('/approve')) return
    complaints.push(`${message.text()} (${url})`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
