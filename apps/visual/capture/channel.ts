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
  storyStoreValue: {
    storyIndex: { entries: Record<string, unknown> }
    loadStory(of: { storyId: string }): Promise<{ parameters: Record<string, unknown> }>
  }
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
        on('storyMissing', () => end('can’t be loaded: it is not there, or its file throws'))
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

/** Has the story on show rendered with other globals. It keeps its state. Resolves to what went wrong. */
export function changeGlobals(page: Page, globals: Globals): Promise<string | undefined> {
  return page.evaluate(
    ({ next, limit }) =>
      new Promise<string | undefined>((resolve) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = window
        // Rendered again, a story would begin again too: its world would be reset under its eyes.
        const story = preview.currentRender?.story
        const begin = story?.applyBeforeEach
        if (story) story.applyBeforeEach = () => Promise.resolve([])
        let thrown: string | undefined
        // A story that throws is told of as finished too.
        const threw = (payload: unknown) => {
          const words = typeof payload === 'object' && payload !== null && 'message' in payload ? payload.message : ''
          thrown = `throws: ${String(words)}`
        }
        const end = (fault?: string) => {
          clearTimeout(timer)
          channel.off('storyFinished', finished)
          channel.off('storyThrewException', threw)
          if (story && begin) story.applyBeforeEach = begin
          resolve(fault)
        }
        const finished = () => end(thrown)
        const timer = setTimeout(() => end(thrown ?? 'is not through with being dressed anew'), limit)
        channel.on('storyThrewException', threw)
        channel.on('storyFinished', finished)
        channel.emit('updateGlobals', { globals: next })
      }),
    { next: globals, limit: patience },
  )
}

/**
 * What each story says in `parameters.visual`, by the story's id. One whose file can’t be loaded says nothing: it is found
 * out when it is to be shown.
 */
export async function readVisualParameters(page: Page): Promise<Map<string, unknown>> {
  const found = await page.evaluate(async () => {
    const { __STORYBOOK_PREVIEW__: preview } = window
    const { storyStoreValue: store } = preview
    const load = async (storyId: string): Promise<[string, unknown]> => {
      try {
        const { parameters } = await store.loadStory({ storyId })
        return [storyId, parameters['visual']]
      } catch {
        return [storyId, undefined]
      }
    }
    return Promise.all(Object.keys(store.storyIndex.entries).map(load))
  })
  return new Map(found)
}
