import { mkdtempSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { drawPixels } from '../test-support/drawPixels.ts'
import { openBaseline, readPixels } from './openBaseline.ts'
import { writePending } from './pending.ts'

const approval = { at: '2026-11-22T09:41:00.000Z', by: 'Ana', reason: 'Meant', pictures: [] }
const tools = { chromium: '156.0.0.0', fonts: { '@fontsource/x': '5.0.0' } }
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baseline-'))
})
afterEach(() => rm(folder, { recursive: true }))

function png(shade: number): Promise<Buffer> {
  const { width, height, data } = drawPixels(20, 10, [shade, shade, 255])
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
}

async function accepted(...names: string[]) {
  const baseline = await openBaseline(folder)
  for (const [at, name] of names.entries()) await baseline.accept(name, await png(at), tools.chromium)
  await baseline.save({ approval, tools })
}

it('is empty at first', async () => {
  const baseline = await openBaseline(folder)
  expect(baseline.names()).toEqual([])
  expect(baseline.tools()).toBeNull()
  expect(baseline.record('a/b.light.webp')).toBeUndefined()
})

it('keeps what was accepted, without losing a pixel', async () => {
  await accepted('a/b.light.webp')
  const baseline = await openBaseline(folder)
  expect(baseline.tools()).toEqual(tools)
  const [kept, given] = await Promise.all([readPixels(await baseline.file('a/b.light.webp')), readPixels(await png(0))])
  expect(kept).toEqual(given)
})

it('keeps the tools and the commit that it has until it is given others', async () => {
  const reviewed = { commit: 'abc', besides: ['x.ts'] }
  await accepted('a/b.light.webp')
  await (await openBaseline(folder)).save({ approval, reviewed })
  await (await openBaseline(folder)).save({ approval })
  const baseline = await openBaseline(folder)
  expect([baseline.tools(), baseline.reviewed()]).toEqual([tools, reviewed])
})

it('forgets a picture that was accepted to be gone', async () => {
  await accepted('a/b.light.webp', 'a/c.light.webp')
  const baseline = await openBaseline(folder)
  await baseline.accept('a/b.light.webp', undefined, tools.chromium)
  await baseline.save({ approval, tools })
  expect((await openBaseline(folder)).names()).toEqual(['a/c.light.webp'])
  expect(await readdir(join(folder, 'a'))).toEqual(['c.light.webp'])
})

it('names a picture that is missing', async () => {
  await accepted('a/b.light.webp')
  await rm(join(folder, 'a/b.light.webp'))
  await expect((await openBaseline(folder)).file('a/b.light.webp')).rejects.toThrow(
    /a\/b\.light\.webp is missing, though pictures\.json lists it\. Fetch it anew/,
  )
})

it('names a picture that was half-written', async () => {
  await accepted('a/b.light.webp')
  await truncate(join(folder, 'a/b.light.webp'), 20)
  await expect((await openBaseline(folder)).file('a/b.light.webp')).rejects.toThrow(
    /a\/b\.light\.webp is not as it was accepted: half-written/,
  )
})

it('names all of those that are missing or half-written', async () => {
  await accepted('a/b.light.webp', 'a/c.light.webp', 'a/d.light.webp')
  await (await openBaseline(folder)).verify()
  await rm(join(folder, 'a/b.light.webp'))
  await truncate(join(folder, 'a/d.light.webp'), 20)
  await expect((await openBaseline(folder)).verify()).rejects.toThrow(
    /a\/b\.light\.webp is missing.*\n.*a\/d\.light\.webp is not/,
  )
})

it.each(['{"tools":', '{"tools":null}', '[]'])('names an index that reads %s', async (text) => {
  await writeFile(join(folder, 'pictures.json'), text)
  await expect(openBaseline(folder)).rejects.toThrow(/pictures\.json can’t be read: .+ Fetch it anew/s)
})

it('knows which pictures are of another browser, until all of them are', async () => {
  await accepted('a/b.light.webp', 'a/c.light.webp')
  const newer = { ...tools, chromium: '157' }
  const one = await openBaseline(folder)
  await one.accept('a/c.light.webp', await png(7), newer.chromium)
  await one.save({ approval })
  const mixed = await openBaseline(folder)
  expect([mixed.toolsOf('a/b.light.webp'), mixed.toolsOf('a/c.light.webp')]).toEqual([tools, newer])
  await mixed.save({ approval, tools: newer })
  const all = await openBaseline(folder)
  expect([all.toolsOf('a/b.light.webp'), all.toolsOf('a/c.light.webp')]).toEqual([newer, newer])
})

it('leaves alone what another process that still runs is about to accept', async () => {
  await accepted('a/b.light.webp')
  const other = join(folder, `.pending-${process.ppid}`)
  await mkdir(other)
  await openBaseline(folder)
  expect(await readdir(folder)).toContain(`.pending-${process.ppid}`)
})

it('has nothing of a run that was killed before it had everything', async () => {
  await accepted('a/b.light.webp')
  const before = await readFile(join(folder, 'a/b.light.webp'))
  await writePending(folder, 'a/b.light.webp', Buffer.from('half'))

  const baseline = await openBaseline(folder)
  expect(await baseline.file('a/b.light.webp')).toEqual(before)
  expect(await readdir(folder)).toEqual(['a', 'approvals.jsonl', 'pictures.json'])
})

it('has all of a run that was killed after it had everything', async () => {
  await accepted('a/b.light.webp', 'a/gone.light.webp')
  const other = mkdtempSync(join(tmpdir(), 'baseline-'))
  const [old, decided] = [folder, other]
  folder = decided
  await accepted('a/c.light.webp', 'a/b.light.webp')
  const [index, log, first, second] = await Promise.all(
    ['pictures.json', 'approvals.jsonl', 'a/c.light.webp', 'a/b.light.webp'].map((name) =>
      readFile(join(decided, name)),
    ),
  )
  await rm(decided, { recursive: true })
  folder = old
  // One picture has its place already, the other still waits.
  await writeFile(join(folder, 'a/c.light.webp'), first ?? '')
  await writePending(folder, 'a/b.light.webp', second ?? Buffer.alloc(0))
  await mkdir(join(folder, `.pending-${process.pid}`), { recursive: true })
  await writeFile(join(folder, `.pending-${process.pid}/approvals.jsonl`), `${log?.toString()}{}\n`)
  await writeFile(join(folder, `.pending-${process.pid}/pictures.json`), index ?? '')

  const baseline = await openBaseline(folder)
  expect(baseline.names()).toEqual(['a/b.light.webp', 'a/c.light.webp'])
  for (const name of baseline.names()) await expect(baseline.file(name)).resolves.toBeDefined()
  expect(await readdir(join(folder, 'a'))).toEqual(['b.light.webp', 'c.light.webp'])
  expect(await readdir(folder)).toEqual(['a', 'approvals.jsonl', 'pictures.json'])
  expect(await readFile(join(folder, 'approvals.jsonl'), 'utf8')).toMatch(/"Meant".*\n\{\}\n$/)
})
