import { readUrl } from '../url/readUrl.ts'

export interface LoadAnewOptions {
  /** What importing it ended with. */
  error: unknown
  attempt: number
}

/**
 * Fetches a file that could not be imported, under another address. Firefox keeps a failed import for as long as the page
 * is open, and Chromium, which fetches anew, may find the failure in its cache: an address with a question mark is one
 * that nobody has seen. Only the error tells where a bundler has put the file; where it doesn't, it comes back.
 */
export async function loadAnew<File>(
  importIt: () => Promise<File>,
  { error, attempt }: LoadAnewOptions,
): Promise<File> {
  const address = error instanceof TypeError ? addressIn(error.message) : undefined
  // Firefox names a file that this one needs, where it was that. Nobody else's file is ever run twice.
  const isOurs = address !== undefined && String(importIt).includes(address.slice(address.lastIndexOf('/') + 1))
  if (!isOurs) throw error
  return import(/* webpackIgnore: true */ /* @vite-ignore */ `${address}?again=${attempt}`)
}

/** What Chromium and Firefox say: "… dynamically imported module: https://portal.example/assets/TokenStep-x1.js". */
function addressIn(message: string): string | undefined {
  const address = /dynamically imported module: (https?:\/\/[^\s?#]+)$/.exec(message)?.[1]
  return address !== undefined && readUrl(address) !== undefined ? address : undefined
}
