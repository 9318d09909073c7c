import { GatewayRefusal } from '../answers/answers.ts'

/** The longest body there is reason for: Duo's signed response, or eight answers. */
const maxBytes = 16 * 1024
/** Such a body is there within moments, whatever the network. */
const longestMs = 10_000

/**
 * Reads what was posted. JSON that says that it is: a form of another site can send only what says something else, without
 * asking first. The rest of a body that is too long is left where it is, and so is one whose client left (`signal`), or stalls.
 */
export async function readBody(request: Request, signal: AbortSignal | undefined): Promise<unknown> {
  // A type other than JSON is what a foreign page can send unasked.
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('Content-Type') ?? ''))
    throw new GatewayRefusal({ status: 403, reason: 'contentType', text: 'Content-Type must be application/json.' })
  const text = await readText(request, signal)
  try {
    const body: unknown = JSON.parse(text)
    return body
  } catch {
    throw new GatewayRefusal({ status: 400, reason: 'notJson', text: 'The body is not JSON.' })
  }
}

async function readText(request: Request, signal: AbortSignal | undefined): Promise<string> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) throw tooLong()
  const reader = request.body?.getReader()
  if (reader === undefined) return ''
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for await (const part of partsOf(reader, signal)) {
    length += part.byteLength
    if (length > maxBytes) throw tooLong()
    text += decoder.decode(part, { stream: true })
  }
  return text + decoder.decode()
}

/** What is left when nobody reads on is not waited for, and not read. */
async function* partsOf(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal | undefined) {
  let lost: GatewayRefusal | undefined
  // It ends the read that waits.
  const leave = () => void reader.cancel().catch(() => undefined)
  const lose = (status: 400 | 408) => {
    lost ??= bodyLost(status)
    leave()
  }
  const onAbort = () => lose(400)
  const timer = setTimeout(() => lose(408), longestMs)
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted === true) onAbort()
  try {
    for (;;) {
      const part = await reader.read().catch(() => {
        throw lost ?? bodyLost(400)
      })
      if (lost !== undefined) throw lost
      if (part.done) return
      yield part.value
    }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    leave()
  }
}

function bodyLost(status: 400 | 408): GatewayRefusal {
  return new GatewayRefusal({ status, reason: 'bodyLost', text: 'The body did not come whole.' })
}

function tooLong(): GatewayRefusal {
  return new GatewayRefusal({ status: 413, reason: 'tooLong', text: `The body is longer than ${maxBytes} bytes.` })
}
