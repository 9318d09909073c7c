// `npm run servers`: what servers tell of a client that goes, and what clients of Redis do when it does. See README.md.
import { cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeBetween } from '../report/writeBetween.ts'
import { type Host, hosts, titleOf } from './hosts/hosts.ts'
import { playHost } from './hosts/playHost.ts'
import { startHost } from './hosts/startHost.ts'
import { installPackages } from './install/installPackages.ts'
import { clientsTable } from './report/clientsTable.ts'
import { hostsTable } from './report/hostsTable.ts'
import { clientPackages, clients } from './stores/clients.ts'
import { playClient } from './stores/playClient.ts'
import { redisVersion } from './stores/redisVersion.ts'

const { values } = parseArgs({
  options: {
    /** Servers and clients whose title has these words. Then nothing is written. */
    only: { type: 'string' },
    /** How long the longest hold is, in seconds; 0 for none. Then nothing is written. */
    hold: { type: 'string' },
  },
})
const holdMs = Number(values.hold ?? 330) * 1000
const isWhole = values.only === undefined && values.hold === undefined
/** Not within `node_modules`: what lies there Next takes for somebody else's, and does not compile. */
const work = join(tmpdir(), 'mfa-challenge-servers')
const isChosen = (title: string) => title.includes(values.only ?? '')

const chosen = hosts.filter((host) => isChosen(titleOf(host)))
// One after the other, so that none waits for another one's work. What only waits is waited for together.
const started = []
for (const host of chosen) started.push(await play(host))
const client = clients.filter(({ title }) => isChosen(title))
const folder = join(work, 'clients')
if (client.length > 0) {
  tell('Clients of Redis …')
  await installPackages(folder, clientPackages)
  cpSync(join(import.meta.dirname, 'pages/clients'), folder, { recursive: true })
}
const ofClients = await Promise.all(client.map((one) => playClient(one, folder)))
const ofHosts = await Promise.all(started.map((end) => end()))

const tables = { servers: hostsTable(ofHosts), stores: `Redis ${redisVersion()}.\n\n${clientsTable(ofClients)}` }
for (const [name, table] of Object.entries(tables)) {
  console.log(`${table}\n`)
  const marks = { begin: `<!-- ${name}: written by the command -->`, end: `<!-- ${name}: end -->` }
  if (isWhole) writeBetween('docs/servers-and-stores.md', table, marks)
}

async function play(host: Host) {
  tell(`${titleOf(host)} …`)
  const server = await startHost(host, work)
  const { longHold, ...finding } = await playHost(host, server, holdMs)
  return async () => {
    const held = await longHold
    await server.process.stop()
    return { ...finding, longHold: held }
  }
}

function tell(line: string) {
  console.error(line)
}
