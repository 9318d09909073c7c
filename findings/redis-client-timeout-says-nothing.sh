#!/bin/sh
# A command that @redis/client gives up while the server is away is rejected with an error that says nothing at all.
#
# Expected: an error that tells what happened, as the client's others do ("The client is offline", "Socket closed unexpectedly").
# Seen with @redis/client 6.3.1 on Node 24.21.0: by default a command is queued while the client reconnects, and rejected after
# 5 s with `new TimeoutError()`: the message is empty and the name is "Error", so that a log has the word "Error" and no more.
# What tells it apart is its class alone. The same with a `timeout` of 50 ms among the command's options.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @redis/client@6.3.1

cat >look.mjs <<'LOOK'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createClient, TimeoutError } from '@redis/client'

const sockets = new Set()
const server = createServer((socket) => {
  sockets.add(socket)
  socket.on('error', () => undefined)
  // Enough for a client that asks for RESP 2: each command has its OK.
  socket.on('data', (bytes) => socket.write('+OK\r\n'.repeat(String(bytes).match(/^\*/gm).length)))
}).listen(0)
await once(server, 'listening')
const client = createClient({ RESP: 2, socket: { port: server.address().port } })
client.on('error', () => undefined)
await client.connect()

server.close()
const reconnecting = new Promise((resolve) => client.once('reconnecting', resolve))
for (const socket of sockets) socket.destroy()
await reconnecting
for (const asked of [client, client.withCommandOptions({ timeout: 50 })]) {
  const begun = Date.now()
  const error = await asked.get('key').catch((reason) => reason)
  const when = Date.now() - begun > 1000 ? `${Math.round((Date.now() - begun) / 1000)} s` : 'at once'
  console.log(`${when}: "${error}", message "${error.message}", TimeoutError ${error instanceof TimeoutError}`)
}
client.destroy()
LOOK

seen=$(node look.mjs)
echo "$seen"
test "$seen" = '5 s: "Error", message "", TimeoutError true
at once: "Error", message "", TimeoutError true'
