const host = new Promise((resolve) => {
  addEventListener('message', ({ source, ports }) => {
    if (source === parent) resolve(ports[0])
  })
})

/** As the browser's `fetch`, by the portal's page around this frame. */
globalThis.fetchByHost = async (input, init) => {
  const request = new Request(input, init)
  const { url, method, headers, signal } = request
  const body = method === 'GET' ? undefined : await request.text()
  const port = await host
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    signal.addEventListener('abort', () => {
      port1.postMessage('abort')
      reject(signal.reason)
    })
    port1.addEventListener('message', ({ data }) => {
      port1.close()
      if (data === undefined) reject(new TypeError('Failed to fetch'))
      else resolve(new Response(data.body, data))
    })
    port1.start()
    port.postMessage({ url, method, headers: [...headers], body }, [port2])
  })
}
