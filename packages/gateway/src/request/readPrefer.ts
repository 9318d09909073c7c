/** How long the caller would have us wait, in seconds (RFC 7240, `Prefer: wait=10`); 0 where it does not say, or not so that it can be read. */
export function readPreferredWait(header: string | null): number {
  for (const preference of (header ?? '').split(',')) {
    const [, seconds] = /^\s*wait\s*=\s*"?(\d{1,4})"?\s*(?:;|$)/i.exec(preference) ?? []
    if (seconds !== undefined) return Number(seconds)
  }
  return 0
}
