import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { LineProcess, Told } from '../install/LineProcess.ts'
import type { Host } from './hosts.ts'
import type { StartedHost } from './startHost.ts'

/** One way in which a server tells, and what it told. */
export interface Telling {
  by: string
  /** Milliseconds from the body's end, while the client was there; `undefined` where it kept quiet, as it should. */
  falselyAfter: number | undefined
  /** Milliseconds from when the client went; `undefined` where it was not told. */
  after: number | undefined
  reason: string | undefined
  /** The server has no such thing. */
  lacks: boolean
}

/** What a server told. */
export interface HostFinding {
  host: Host
  tellings: readonly Telling[]
  /** How the long hold ended; `undefined` where there was none. */
  longHold: LongHold | undefined
}

interface LongHold {
  seconds: number
  /** `undefined` where the server cut it off. */
  status: number | undefined
}

/** What a server told, with a hold that may go on. */
export type PlayedHost = Omit<HostFinding, 'longHold'> & { longHold: Promise<LongHold> | undefined }

/** How long a client waits that stays, and how long it is listened to after one has gone. */
const staysMs = 1_500
const listenedMs = 3_000

/** Holds POSTs of clients that stay and that go, and one for very long. */
export async function playHost(host: Host, { origin, process }: StartedHost, longHoldMs: number): Promise<PlayedHost> {
  const long = longHoldMs === 0 ? undefined : holdLong(`${origin}/held`, longHoldMs)
  const ways = [
    { path: '/held', headers: {} },
    ...(host.otherWay === undefined ? [] : [{ path: '/held', headers: host.otherWay }]),
    { path: '/mfa-gateway/held', headers: {} },
  ]
  const tellings = new Map<string, Telling>()
  for (const { path, headers } of ways) {
    for (const one of await listenTo(process, origin + path, headers))
      if (!tellings.has(one.by)) tellings.set(one.by, one)
  }
  return { host, tellings: [...tellings.values()], longHold: long }
}

let count = 0

async function listenTo(process: LineProcess, url: string, headers: Readonly<Record<string, string>>) {
  count += 1
  const stays = `stays ${count}`
  await send(url, { ...headers, 'x-id': stays, 'x-hold': String(staysMs) }).answered
  const read = await toldOf(process, stays, 'read')
  const answers = await toldOf(process, stays, 'answers')

  const goes = `goes ${count}`
  const gone = send(url, { ...headers, 'x-id': goes, 'x-hold': String(listenedMs + 1_000) })
  gone.answered.catch(() => undefined)
  await toldOf(process, goes, 'read')
  await wait(300)
  const wentAt = Date.now()
  gone.leave()
  await wait(listenedMs)

  const of = (id: string) => process.told.filter((one) => one.id === id && typeof one.by === 'string')
  const early = of(stays).filter(({ at }) => at < answers.at)
  const late = of(goes)
  const names = new Set([...of(stays), ...late].map(({ by }) => String(by)))
  return [...names].map((by): Telling => {
    const falsely = early.find((one) => one.by === by && tells(one))
    // What spoke before anybody had gone tells nothing.
    const truly = late.find((one) => one.by === by && tells(one) && one.at >= wentAt)
    const reason = truly?.reason
    return {
      by,
      falselyAfter: falsely && Math.max(0, falsely.at - read.at),
      after: truly && truly.at - wentAt,
      reason: typeof reason === 'string' ? reason : undefined,
      lacks: of(goes).some((one) => one.by === by && one.lacks === true),
    }
  })
}

/** Else it is told that it is watched, or that it isn't there. */
function tells(told: Told): boolean {
  return told.watched !== true && told.lacks !== true
}

async function toldOf(process: LineProcess, id: string, what: string): Promise<Told> {
  const found = await process.until(() => process.told.find((one) => one.id === id && one[what] === true), 20_000)
  if (found === undefined) throw new Error(`Nothing was told of "${id}: ${what}".`)
  return found
}

function send(url: string, headers: Readonly<Record<string, string>>) {
  const sent = request(url, {
    method: 'POST',
    agent: false,
    headers: { 'Content-Type': 'application/json', ...headers },
  })
  const answered = new Promise<number | undefined>((resolve, reject) => {
    sent.on('error', reject)
    sent.on('response', (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    })
  })
  sent.end('{"requestId":"0"}')
  return { answered, leave: () => sent.destroy() }
}

async function holdLong(url: string, ms: number): Promise<LongHold> {
  const begun = Date.now()
  const status = await send(url, { 'x-id': 'long', 'x-hold': String(ms) }).answered.catch(() => undefined)
  return { seconds: (Date.now() - begun) / 1000, status }
}
