import { GatewayRefusal } from '../answers/answers.ts'

/** The longest body there is reason for: Duo's signed response, or eight answers. */
const maxBytes = 16 * 1024

/**
 * Reads what was posted. JSON that says that it is: a form of another site can send only what says something else, without
 * asking first. The rest of a body that is too long is left where it is.
 */
export async function readBody(request: Request): Promise<unknown> {
  // A type other than JSON is what a foreign page can send unasked.
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('Content-Type') ?? ''))
    throw new GatewayRefusal({ status: 403, reason: 'contentType', text: 'Content-Type must be application/json.' })
  const text = await readText(request)
  try {
    const body: unknown = JSON.parse(text)
    return body
  } catch {
    throw new GatewayRefusal({ status: 400, reason: 'notJson', text: 'The body is not JSON.' })
  }
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) throw tooLong()
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  const reader = request.body?.getReader()
  if (reader === undefined) return text
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength
    if (length > maxBytes) {
      // What is left is not waited for, and not read.
      void reader.cancel().catch(() => undefined)
      throw tooLong()
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

function tooLong(): GatewayRefusal {
  return new GatewayRefusal({ status: 413, reason: 'tooLong', text: `The body is longer than ${maxBytes} bytes.` })
}
