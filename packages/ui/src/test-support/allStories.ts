import { composeStories, type ReactRenderer } from '@storybook/react-vite'
import type { ComponentType } from 'react'
import type { Store_CSFExports } from 'storybook/internal/types'
import { vi } from 'vitest'

export interface FoundStory {
  /** Its file and its export. */
  readonly name: string
  /** What the file is about. */
  readonly component: unknown
  readonly Story: ComponentType
}

const files = import.meta.glob<Store_CSFExports<ReactRenderer>>('../**/*.stories.tsx')

/** Every story there is, as it is before anybody does something. Neither its `beforeEach` nor its `play` has run. */
export async function allStories(): Promise<readonly FoundStory[]> {
  // Some stories ask for the page's address as they load, for a frame that a test of markup never opens.
  vi.stubGlobal('location', new URL('https://portal.example/'))
  try {
    const found = await Promise.all(
      Object.entries(files).map(async ([file, load]) => {
        const stories = await load()
        return Object.entries<ComponentType>(composeStories(stories)).map(([name, Story]) => ({
          name: `${file.replace(/^.*\/|\.stories\.tsx$/g, '')} ${name}`,
          component: stories.default.component,
          Story,
        }))
      }),
    )
    return found.flat()
  } finally {
    vi.unstubAllGlobals()
  }
}
