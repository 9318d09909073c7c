import type { Page } from 'playwright-core'

/** Storybook's globals, by their names. */
export type Globals = Readonly<Record<string, string>>

/** What is used of Storybook's own channel, and of its preview. */
interface Channel {
  emit(event: string, payload: unknown): void
  on(event: string, listener: (payload: unknown) => void): void
  off(event: string, listener: (payload: unknown) => void): void
}

interface Preview {
  ready(): Promise<unknown>
  extract(): Promise<Record<string, { parameters: Record<string, unknown> }>>
  currentRender?: { story?: { applyBeforeEach: (context: unknown) => Promise<unknown[]> } }
}

declare global {
  interface Window {
    __STORYBOOK_ADDONS_CHANNEL__: Channel
    __STORYBOOK_PREVIEW__: Preview
  }
}

/** How long a story's play function may take, in milliseconds. */
const patience = 30_000

/** Waits until Storybook knows its stories. */
export async function waitForStories(page: Page): Promise<void> {
  await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in window && '__STORYBOOK_ADDONS_CHANNEL__' in window)
  await page.evaluate(async () => {
    const { __STORYBOOK_PREVIEW__: preview } = window
    await preview.ready()
  })
}

/** Shows a story, until its play function is through. Resolves to what went wrong. */
export function showStory(page: Page, storyId: string): Promise<string | undefined> {
  return page.evaluate(
    ({ id, limit }) =>
      new Promise<string | undefined>((resolve) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window
        const listeners: [string, (payload: unknown) => void][] = []
        const end = (fault?: string) => {
          clearTimeout(timer)
          for (const [event, listener] of listeners) channel.off(event, listener)
          resolve(fault)
        }
        const on = (event: string, listener: (payload: unknown) => void) => {
          listeners.push([event, listener])
          channel.on(event, listener)
        }
        const wordsOf = (payload: unknown) =>
          typeof payload === 'object' && payload !== null && 'message' in payload ? String(payload.message) : ''
        const timer = setTimeout(() => end(`is not through after ${limit / 1000} s`), limit)
        on('storyFinished', (payload) => {
          if (typeof payload !== 'object' || payload === null || !('storyId' in payload)) return
          if (payload.storyId === id) end('status' in payload && payload.status === 'error' ? 'fails' : undefined)
        })
        on('storyMissing', () => end('is not in this Storybook'))
        on('storyErrored', (payload) => end(`can’t be shown: ${wordsOf(payload)}`))
        on('storyThrewException', (payload) => end(`throws: ${wordsOf(payload)}`))
        on('playFunctionThrewException', (payload) => end(`its play function throws: ${wordsOf(payload)}`))
        sessionStorage.clear()
        localStorage.clear()
        window.scrollTo(0, 0)
        window.visualReseed()
        channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' })
      }),
    { id: storyId, limit: patience },
  )
}

/** Has the story on show rendered with other globals. It keeps its state. Resolves to whether it is through in time. */
export function changeGlobals(page: Page, globals: Globals): Promise<boolean> {
  return page.evaluate(
    ({ next, limit }) =>
      new Promise<boolean>((resolve) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = window
        // Rendered again, a story would begin again too: its world would be reset under its eyes.
        const story = preview.currentRender?.story
        const begin = story?.applyBeforeEach
        if (story) story.applyBeforeEach = () => Promise.resolve([])
        // Told to show another before, Storybook would load its page anew.
        const end = (isThrough: boolean) => {
          clearTimeout(timer)
          channel.off('storyFinished', finished)
          if (story && begin) story.applyBeforeEach = begin
          resolve(isThrough)
        }
        const finished = () => end(true)
        const timer = setTimeout(() => end(false), limit)
        channel.on('storyFinished', finished)
        channel.emit('updateGlobals', { globals: next })
      }),
    { next: globals, limit: patience },
  )
}

/** What each story says in `parameters.visual`, by the story's id. */
export async function readVisualParameters(page: Page): Promise<Map<string, unknown>> {
  const found = await page.evaluate(async () => {
    const { __STORYBOOK_PREVIEW__: preview } = window
    const stories = await preview.extract()
    return Object.entries(stories).map(([id, { parameters }]): [string, unknown] => [id, parameters['visual']])
  })
  return new Map(found)
}
