import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Reviewed } from '../baseline/BaselineRecord.ts'
import { openBaseline } from '../baseline/openBaseline.ts'
import type { StoryOnFile } from '../storybook/StoryOnFile.ts'
import { chooseStories } from './chooseStories.ts'

const root = mkdtempSync(join(tmpdir(), 'choose-'))
const folders = { storybookFolder: join(root, 'storybook'), baselineFolder: join(root, 'apps/visual/baselines') }
afterAll(() => rmSync(root, { recursive: true }))

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

const story = (name: string): StoryOnFile => ({
  id: `code-${name}--plain`,
  component: `Code/${name}`,
  name: 'Plain',
  file: `packages/ui/src/${name}/${name}.stories.tsx`,
  views: [{ mode: { name: 'light', title: 'Light' }, width: 480, height: 240 }],
  skip: undefined,
})
const stories = ['field', 'button', 'notice'].map((name) => story(name))
const approval = { at: '2026-11-22T09:41:00.000Z', by: 'Ana', reason: 'Meant', pictures: [] }

async function accept(name: string, red: number, reviewed?: Reviewed) {
  const baseline = await openBaseline(folders.baselineFolder)
  const background = { r: red, g: 0, b: 0 }
  const picture = sharp({ create: { width: 4, height: 4, channels: 3, background } })
  await baseline.accept(`code-${name}/plain.light.webp`, await picture.png().toBuffer(), '156')
  await baseline.save({ approval, reviewed })
}

let first = ''
beforeAll(async () => {
  git('init', '--quiet')
  git('config', 'user.email', 'ana@example.com')
  git('config', 'user.name', 'Ana')
  const modules = stories.flatMap(({ file }) => [
    { id: `./${file.replace('.stories', '')}`, reasons: [{ moduleName: `./${file}` }] },
    { id: `./${file}`, reasons: [] },
  ])
  write('.gitignore', 'storybook')
  write('storybook/preview-stats.json', JSON.stringify({ modules }))
  for (const { file } of stories) write(file.replace('.stories', ''), 'one')
  await accept('field', 1)
  await accept('button', 1)
  git('add', '.')
  git('commit', '--quiet', '-m', 'one')
  first = git('rev-parse', 'HEAD')
})

async function choose(more: { full?: boolean; filter?: RegExp; base?: string } = {}) {
  const said: string[] = []
  const baseline = await openBaseline(folders.baselineFolder)
  const options = { full: false, filter: undefined, base: undefined, ...more, say: (line: string) => said.push(line) }
  const chosen = await chooseStories({ root, ...folders, baseline, stories, ...options })
  return { extent: chosen.extent, names: chosen.stories.map(({ component }) => component), said: said.join(' ') }
}

it('takes every story until all was reviewed once', async () => {
  expect(await choose()).toMatchObject({ extent: 'all', names: ['Code/field', 'Code/button', 'Code/notice'] })
})

it('takes what is new, what was touched, and what was accepted, since all was reviewed', async () => {
  // Of the notice there is no picture yet.
  expect(await choose({ base: first })).toMatchObject({ extent: 'chosen', names: ['Code/notice'] })
  await accept('notice', 1, { commit: first, besides: [] })
  git('add', '.')
  git('commit', '--quiet', '-m', 'two')
  expect(await choose()).toMatchObject({ extent: 'touched', names: ['Code/notice'] })

  write('packages/ui/src/field/field.tsx', 'two')
  git('commit', '--quiet', '-a', '-m', 'three')
  expect(await choose()).toMatchObject({ names: ['Code/field', 'Code/notice'] })

  // Accepted with a change that may have been taken back since.
  await accept('button', 2)
  expect(await choose()).toMatchObject({ names: ['Code/field', 'Code/button', 'Code/notice'] })
})

it('takes what was changed, and not committed, when all was reviewed: it may have been taken back', async () => {
  git('checkout', '--quiet', '.')
  const files = ['packages/ui/src/button/button.tsx']
  await accept('notice', 1, { commit: git('rev-parse', 'HEAD'), besides: files })
  expect(await choose()).toMatchObject({ extent: 'touched', names: ['Code/button'] })
})

it('takes every story where the commit is not to be had, and says so', async () => {
  const base = '0123456789012345678901234567890123456789'
  expect(await choose({ base })).toMatchObject({
    extent: 'all',
    said: expect.stringContaining(`${base} is not in this`),
  })
})

it('takes what was asked for, and nothing else', async () => {
  expect(await choose({ filter: /button/ })).toMatchObject({ extent: 'chosen', names: ['Code/button'] })
  await expect(choose({ filter: /buton/ })).rejects.toThrow('matches /buton/. One is code-field--plain.')
})
