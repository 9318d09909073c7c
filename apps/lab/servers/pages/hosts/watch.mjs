// What each server's page tells, one line of JSON after the other, with the time of this machine.

export function say(what) {
  process.stdout.write(`${JSON.stringify({ ...what, at: Date.now() })}\n`)
}

/** Tells when something closes. */
export function watchClose(id, by, emitter, counts = () => true) {
  say({ id, by, watched: true })
  emitter.once('close', () => {
    if (counts()) say({ id, by })
  })
}

/** Tells when a signal is aborted, and by what reason. */
export function watchSignal(id, by, signal) {
  if (signal === undefined) return say({ id, by, lacks: true })
  say({ id, by, watched: true })
  const tell = () => say({ id, by, reason: kindOf(signal.reason) })
  if (signal.aborted) return tell()
  signal.addEventListener('abort', tell, { once: true })
}

function kindOf(reason) {
  return reason instanceof Error || reason instanceof DOMException ? reason.name : `a ${typeof reason}`
}

/** Holds a request whose body was read. */
export async function hold(headers) {
  const id = headers.get('x-id')
  say({ id, read: true })
  await new Promise((resolve) => setTimeout(resolve, Number(headers.get('x-hold'))))
  say({ id, answers: true })
}

/** Stands for the gateway, behind one of our adapters or as the documentation has it. */
export const gateway = {
  async fetch(request, { signal }) {
    watchSignal(request.headers.get('x-id'), 'the gateway’s signal', signal)
    await request.text()
    await hold(request.headers)
    return Response.json({})
  },
}
