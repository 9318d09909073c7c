import { cdp } from 'vitest/browser'

/**
 * All is fetched anew. Frames of one page share what one of them has fetched: what another test file has loaded would
 * come without any network.
 */
async function forgetFiles() {
  await cdp().send('Network.enable')
  await cdp().send('Network.setCacheDisabled', { cacheDisabled: true })
}

/** From now on nothing comes whose address has that in it. */
export async function cutOff(part: string): Promise<void> {
  await forgetFiles()
  await cdp().send('Network.setBlockedURLs', { urls: [`*${part}*`] })
}

/** All comes again. */
export async function reconnect(): Promise<void> {
  await cdp().send('Network.setBlockedURLs', { urls: [] })
}

/** Keeps what is fetched whose address has that in it, until the result lets it through. */
export async function holdBack(part: string): Promise<() => Promise<void>> {
  const held: string[] = []
  cdp().on('Fetch.requestPaused', ({ requestId }) => held.push(requestId))
  await forgetFiles()
  await cdp().send('Fetch.enable', { patterns: [{ urlPattern: `*${part}*` }] })
  return async () => {
    for (const requestId of held) await cdp().send('Fetch.continueRequest', { requestId })
    await cdp().send('Fetch.disable')
  }
}
