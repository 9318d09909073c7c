import type { ComponentType } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import { beforeAll, expect, it, vi } from 'vitest'
import * as ui from './index.ts'
import { allStories, type FoundStory } from './test-support/allStories.ts'

let rendered: readonly (FoundStory & { tags: readonly string[] })[] = []
let warnings: readonly unknown[] = []

beforeAll(async () => {
  const complain = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
  const stories = await allStories()
  rendered = await Promise.all(
    stories.map(async (story) => ({ ...story, tags: tagsIn(await renderOnServer(story.Story)) })),
  )
  warnings = complain.flatMap(({ mock }) => mock.calls)
  vi.restoreAllMocks()
}, 60_000)

/** What a server that streams sends, after more of a page than it likes to send in one go. */
async function renderOnServer(Story: ComponentType): Promise<string> {
  const page = (
    <main>
      <p>{'The portal has much to say. '.repeat(1_000)}</p>
      <Story />
    </main>
  )
  return new Response(await renderToReadableStream(page)).text()
}

/** Tags, their attributes without values. React escapes what it writes, so that a sentence never looks like a tag. */
function tagsIn(html: string): readonly string[] {
  return (html.match(/<[^>]+>/g) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'))
}

function isInline(tag: string): boolean {
  return /^<(?:style|script)\b/i.test(tag) || /\s(?:style|on[a-z]+|srcdoc)=/i.test(tag)
}

it('was rendered where there is no page', () => {
  expect([typeof window, typeof document]).toEqual(['undefined', 'undefined'])
})

it('has a story of every component, so that the next tests see them all', () => {
  const shown = new Set(rendered.map(({ component }) => component))
  const components = Object.entries(ui).filter(([name]) => /^[A-Z]/.test(name))

  const missing = components.filter(([, component]) => !shown.has(component)).map(([name]) => name)
  // It has no markup of its own.
  expect(missing).toEqual(['WordsProvider'])
})

it('writes no style, no script and no handler into the page in any state, so that a strict policy lets it be', () => {
  const refused = rendered.flatMap(({ name, tags }) => tags.filter(isInline).map((tag) => `${name}: ${tag}`))

  expect(refused).toEqual([])
  // The page around each has four.
  expect(rendered.filter(({ tags }) => tags.length <= 4).map(({ name }) => name)).toEqual([])
})

it('renders each state without a warning', () => {
  expect(warnings).toEqual([])
})
