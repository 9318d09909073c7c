import { createConnection, type Socket } from 'node:net'
import { waitUntil } from '../../desk/waitUntil.ts'

/** Asks one thing of Firefox, which reaches its own windows too. */
export type AskFirefox = (command: string, parameters: object) => Promise<unknown>

/** A client of Firefox's Marionette: each message is its length, a colon, and JSON. */
export async function connectMarionette(port: number): Promise<AskFirefox> {
  const socket = await waitUntil('Firefox', () => tryToConnect(port), 60)
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let unread = Buffer.alloc(0)
  let last = 0
  socket.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk])
    for (let colon = unread.indexOf(':'); colon >= 0; colon = unread.indexOf(':')) {
      const end = colon + 1 + Number(unread.subarray(0, colon).toString())
      if (unread.length < end) return
      const message: unknown = JSON.parse(unread.subarray(colon + 1, end).toString())
      unread = unread.subarray(end)
      // The first one greets, and answers nothing.
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message
      const { resolve, reject } = waiting.get(id) ?? {}
      waiting.delete(id)
      if (error === null) resolve?.(result)
      else reject?.(new Error(`${error.error}: ${error.message}`))
    }
  })
  return (command, parameters) => {
    last += 1
    const id = last
    const text = JSON.stringify([0, id, command, parameters])
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  }
}

function tryToConnect(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(undefined))
  })
}
