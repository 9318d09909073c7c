/** What the address of Duo's prompt is made of. */
export interface DuoFrameUrlOptions {
  /** From `parseDuoHost`. */
  origin: string
  /** Duo's half of the request, from `parseSigRequest`. The application's half never goes in. */
  tx: string
  /** The page's address. Leave query and fragment out: they can hold codes of their own. */
  parent: string
}

/** The address of Duo's prompt. It holds the request: keep it out of logs. */
export function duoFrameUrl({ origin, tx, parent }: DuoFrameUrlOptions): string {
  return `${origin}/frame/web/v1/auth?tx=${encodeURIComponent(tx)}&parent=${encodeURIComponent(parent)}&v=2.9`
}
