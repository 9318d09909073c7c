import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pagesByFile, pagesBySection } from './pages.ts'
import { places } from './places.ts'
import { sections } from './sections.ts'

const pages = pagesBySection(places.root).flatMap((section) => section.pages)

it('lists what there is, each once, at an address of its own', () => {
  expect(pages.filter(({ file }) => !existsSync(join(places.root, file)))).toEqual([])
  expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length)
  expect(new Set(pages.map(({ route }) => route)).size).toBe(pages.length)
})

it('gives each file the address that its path suggests', () => {
  const routeOf = (file: string) => pagesByFile(places.root).get(file)?.route

  expect(['docs/embed.md', 'packages/gateway/README.md', 'packages/simulator/CHOICES.md'].map(routeOf)).toEqual([
    'embed',
    'packages/gateway',
    'packages/simulator/choices',
  ])
})

it('has every guide at the head, before what was measured', () => {
  expect(sections.map(({ title }) => title).slice(0, 4)).toEqual([
    'Embed',
    'Make it yours',
    'Go live',
    'Keep it current',
  ])
})
