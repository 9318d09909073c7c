/** All of a page that is not inside of `ours`, where something could be left: each trace as a line. */
export function pageTraces(ours?: Element): string[] {
  const { documentElement, head, body, title, cookie } = document
  const attributes = [documentElement, head, body].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  )
  const nodes = [documentElement, head, body].flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node !== ours && node !== head && node !== body)
      .map((node) => (node instanceof Element ? node.outerHTML : (node.textContent ?? ''))),
  )
  const stored = Object.entries(localStorage).map(([key, value]) => `localStorage ${key}=${value}`)
  const address = `${location.href}, ${history.length} in history`
  return [...attributes, ...nodes, ...stored, title, cookie, address, ...deadlinesAside(sessionStorage)]
}

/** What the tab remembers, but for times before which nothing may be sent again: those outlive a challenge. */
function deadlinesAside(storage: Storage): string[] {
  return Object.entries(storage)
    .filter(([key, value]) => key !== 'mfa-challenge:deadlines:default' || !isTimes(JSON.parse(value)))
    .map(([key, value]) => `sessionStorage ${key}=${value}`)
}

function isTimes(record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return false
  return Object.entries(record).every(
    ([name, at]) => /^(?:rateLimit|resend:.+|sent:\d:.+)$/.test(name) && typeof at === 'number',
  )
}
