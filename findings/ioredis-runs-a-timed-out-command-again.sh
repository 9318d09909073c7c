#!/bin/sh
# A command that ioredis or iovalkey has rejected by `commandTimeout` is sent once more after a lost connection, and run twice.
#
# Expected: with `enableOfflineQueue: false` nothing is queued, and what was rejected with "Command timed out" is over: whoever
# tries again after the rejection is the only one that does.
# Seen with ioredis 6.0.0 and iovalkey 0.4.0 on Node 24.21.0: the server runs INCR, its answer is lost with the connection, the
# call is rejected after 50 ms, and when the connection is back the same INCR is written again: 2. Only
# `autoResendUnfulfilledCommands: false` keeps it at 1. @redis/client 6.3.1 never sends twice.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ioredis@6.0.0 iovalkey@0.4.0

cat >look.mjs <<'LOOK'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { Redis as Valkey } from 'iovalkey'

// As much of a server as is needed: it counts INCR, and loses the answer to the first one with the connection.
async function serve() {
  let runs = 0
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => {
      for (const command of String(bytes).split('*').slice(1)) {
        if (!/\bincr\b/i.test(command)) socket.write(/\binfo\b/i.test(command) ? '$9\r\nloading:0\r\n' : '+OK\r\n')
        else if (++runs === 1) socket.destroy()
        else socket.write(`:${runs}\r\n`)
      }
    })
  }).listen(0)
  await once(server, 'listening')
  return { port: server.address().port, runs: () => runs, stop: () => server.close() }
}

async function look(name, Client, options) {
  const server = await serve()
  const client = new Client(server.port, { enableOfflineQueue: false, commandTimeout: 50, ...options })
  client.on('error', () => undefined)
  await once(client, 'ready')
  const ended = await client.incr('key').catch((error) => error.message)
  await wait(1000)
  console.log(`${name}: "${ended}", run ${server.runs()}`)
  client.disconnect()
  server.stop()
}

// A first reconnect takes 50 ms, so that the call has ended by then.
const late = { retryStrategy: () => 200 }
await look('ioredis', Redis, late)
await look('iovalkey', Valkey, late)
await look('ioredis, autoResendUnfulfilledCommands: false', Redis, { ...late, autoResendUnfulfilledCommands: false })
LOOK

seen=$(node look.mjs)
echo "$seen"
test "$seen" = 'ioredis: "Command timed out", run 2
iovalkey: "Command timed out", run 2
ioredis, autoResendUnfulfilledCommands: false: "Command timed out", run 1'
