import { mkdtempSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openBaseline } from '../baseline/openBaseline.ts'
import { textSummary } from '../report/textSummary.ts'
import { readReport } from '../report/readReport.ts'
import type { Change, VisualReport } from '../report/VisualReport.ts'
import { addPicture, writeReport } from '../report/writeReport.ts'
import { aChange, aReport } from '../test-support/aReport.ts'
import { drawPixels } from '../test-support/drawPixels.ts'
import type { LocalServer } from './listenHere.ts'
import { serveReview } from './reviewServer.ts'

let place = ''
let server: LocalServer
const folders = () => ({
  reportFolder: join(place, 'report'),
  baselineFolder: join(place, 'baselines'),
  storybookFolder: join(place, 'storybook'),
})

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'review-'))
  const { width, height, data } = drawPixels(20, 10, [1, 2, 3])
  const png = await sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
  const after = await addPicture(folders().reportFolder, 'after/a/b.dark.png', png)
  const changes: Change[] = [
    aChange({ name: 'a/b.dark.webp', kind: 'new', after }),
    aChange({ name: 'a/c.dark.webp', kind: 'restless', after }),
  ]
  await writeReport(folders().reportFolder, aReport({ changes }))
  await mkdir(folders().storybookFolder)
  await writeFile(join(folders().storybookFolder, 'iframe.html'), 'the stories')
  server = await serveReview(folders(), { port: 0, by: 'Ana Lopes' })
})
afterEach(async () => {
  await server.close()
  await rm(place, { recursive: true })
})

function send(decision: object | string, headers: Record<string, string> = {}) {
  const body = typeof decision === 'object' ? JSON.stringify({ run: aReport().at, ...decision }) : decision
  return fetch(`${server.url}/decisions`, { method: 'POST', body, headers })
}

it('serves the report, and the stories beside it', async () => {
  expect(await (await fetch(`${server.url}/report.json`)).json()).toMatchObject({ taken: 12 })
  expect(await (await fetch(`${server.url}/storybook/iframe.html`)).text()).toBe('the stories')
  expect((await fetch(`${server.url}/nothing`)).status).toBe(404)
})

it('accepts a picture: it is the baseline then, and the log says who, when and why', async () => {
  const answer = await send({ names: ['a/b.dark.webp'], verdict: 'accepted', reason: 'New screen' })
  expect(await answer.json()).toMatchObject({
    changes: [{ verdict: { verdict: 'accepted', reason: 'New screen' } }, { kind: 'restless' }],
  })
  const baseline = await openBaseline(folders().baselineFolder)
  expect(baseline.names()).toEqual(['a/b.dark.webp'])
  const log = await readFile(join(folders().baselineFolder, 'approvals.jsonl'), 'utf8')
  expect(JSON.parse(log)).toEqual({
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    by: 'Ana Lopes',
    reason: 'New screen',
    pictures: [{ name: 'a/b.dark.webp', before: null, after: baseline.record('a/b.dark.webp')?.file }],
  })
})

it('is reviewed up to its commit once nothing is left to review', async () => {
  const baseline = () => openBaseline(folders().baselineFolder)
  const after = (await readReport(folders().reportFolder)).changes[0]?.after ?? ''
  const look = (more: Partial<VisualReport>, ...changes: Change[]) =>
    writeReport(folders().reportFolder, aReport({ head: 'abc', besides: ['x.ts'], ...more, changes }))
  const changed = aChange({ name: 'a/b.dark.webp', after })
  const other = aChange({ name: 'a/d.dark.webp', after })
  const accept = (...names: string[]) => send({ names, verdict: 'accepted', reason: 'Meant' })

  await look({ extent: 'chosen' }, changed)
  await accept('a/b.dark.webp')
  expect((await baseline()).reviewed()).toBeNull()

  await look({ extent: 'touched' }, changed, other)
  await accept('a/b.dark.webp')
  expect((await baseline()).reviewed()).toBeNull()
  await accept('a/d.dark.webp')
  expect((await baseline()).reviewed()).toEqual({ commit: 'abc', besides: ['x.ts'] })
})

it('is of another browser only when every picture is', async () => {
  const browser = async () => (await openBaseline(folders().baselineFolder)).tools()?.chromium
  const after = (await readReport(folders().reportFolder)).changes[0]?.after ?? ''
  const changes = ['a/b.dark.webp', 'a/d.dark.webp'].map((name) => aChange({ name, after }))
  const accept = (name: string) => send({ names: [name], verdict: 'accepted', reason: 'Meant' })
  const look = (more: Partial<VisualReport>) =>
    writeReport(folders().reportFolder, aReport({ changes, chromium: '157', ...more }))
  await accept('a/b.dark.webp')
  expect(await browser()).toBe('156.0.0.0')

  await look({ extent: 'touched' })
  await accept('a/b.dark.webp')
  await accept('a/d.dark.webp')
  expect(await browser()).toBe('156.0.0.0')
  await look({ extent: 'all' })
  await accept('a/b.dark.webp')
  expect(await browser()).toBe('156.0.0.0')
  await accept('a/d.dark.webp')
  expect(await browser()).toBe('157')
})

it('refuses a picture: the baseline stays, and the report says why', async () => {
  await send({ names: ['a/b.dark.webp'], verdict: 'refused', reason: 'The border is gone' })
  expect((await openBaseline(folders().baselineFolder)).names()).toEqual([])
  const report = await readReport(folders().reportFolder)
  expect(textSummary(report)).toContain('Refused:\n\n- Code/TokenEntryForm, Refused (Dark): The border is gone')
})

it.each([
  ['no reason', { names: ['a/b.dark.webp'], verdict: 'accepted', reason: ' ' }, 'A decision needs a reason.'],
  ['no picture', { names: [], verdict: 'accepted', reason: 'x' }, ''],
  ['no verdict', { names: ['a/b.dark.webp'], verdict: 'maybe', reason: 'x' }, ''],
  ['a picture of another run', { names: ['../x'], verdict: 'accepted', reason: 'x' }, 'Load the page again.'],
  [
    'a picture as it was in another run',
    { run: '2026-11-22T08:00:00.000Z', names: ['a/b.dark.webp'], verdict: 'accepted', reason: 'x' },
    'Load the page again.',
  ],
  ['a restless picture', { names: ['a/c.dark.webp'], verdict: 'accepted', reason: 'x' }, 'not the same twice'],
  ['no JSON', 'names=a', 'That is no JSON.'],
])('takes no decision with %s', async (_what, decision, words) => {
  const answer = await send(decision)
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain(words)
  expect((await openBaseline(folders().baselineFolder)).names()).toEqual([])
})

it('takes nothing from a page elsewhere', async () => {
  const decision = { names: ['a/b.dark.webp'], verdict: 'accepted', reason: 'x' }
  expect((await send(decision, { Origin: 'https://evil.example' })).status).toBe(403)
  expect((await openBaseline(folders().baselineFolder)).names()).toEqual([])
})

it('loses nothing of two decisions at once', async () => {
  await Promise.all([
    send({ names: ['a/b.dark.webp'], verdict: 'accepted', reason: 'one' }),
    send({ names: ['a/c.dark.webp'], verdict: 'refused', reason: 'two' }),
  ])
  const { changes } = await readReport(folders().reportFolder)
  expect(changes.map(({ verdict }) => verdict?.reason)).toEqual(['one', 'two'])
})
