// The portal's own page. The plugin can ask the server nothing by itself: this page asks for it, and only these.
const allowed = [/^\/mfa-gateway\/mfa\/[\w/-]+$/, /^\/api\/requests\/[\w-]+\/approve$/]
const headersAllowed = ['content-type', 'accept', 'accept-language', 'prefer', 'mfa-transaction', 'mfa-assertion']

async function ask({ url, method, headers, body }, signal) {
  const { origin, pathname } = new URL(url, location.href)
  if (origin !== location.origin || !allowed.some((path) => path.test(pathname))) throw new Error('Not for plugins.')
  const sent = headers.filter(([name]) => headersAllowed.includes(name))
  const response = await fetch(url, { method, headers: sent, body, signal })
  return { status: response.status, headers: [...response.headers], body: await response.text() }
}

const frame = document.querySelector('iframe')
frame.addEventListener('load', () => {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', async ({ data, ports: [reply] }) => {
    const controller = new AbortController()
    reply.addEventListener('message', () => controller.abort())
    reply.start()
    reply.postMessage(await ask(data, controller.signal).catch(() => undefined))
  })
  port1.start()
  // An origin "null" can't be named: what is here got into this frame by the portal's own `src`.
  frame.contentWindow.postMessage('portal', '*', [port2])
})
