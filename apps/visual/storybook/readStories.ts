import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readStoryVisual, viewsOf } from '../matrix/modesFor.ts'
import type { StoryOnFile } from './StoryOnFile.ts'

/**
 * The stories of a built Storybook, in its order.
 *
 * @param visualOf The `visual` parameter of a story, by its id.
 */
export async function readStories(folder: string, visualOf: ReadonlyMap<string, unknown>): Promise<StoryOnFile[]> {
  const index: unknown = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'))
  const stories: StoryOnFile[] = []
  for (const entry of entriesOf(index)) {
    if (entry.type !== 'story') continue
    const { id, title, name, importPath } = entry
    try {
      const visual = visualOf.get(id)
      const file = importPath.replace(/^\.\//, '')
      stories.push({ id, component: title, name, file, views: viewsOf(visual), skip: readStoryVisual(visual).skip })
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      throw new Error(`${importPath}, story ${name}: ${problem}`, { cause: error })
    }
  }
  return stories
}

interface IndexEntry {
  type: string
  id: string
  title: string
  name: string
  importPath: string
}

function entriesOf(index: unknown): IndexEntry[] {
  if (typeof index !== 'object' || index === null || !('entries' in index)) return []
  const { entries } = index
  return typeof entries === 'object' && entries !== null ? Object.values(entries).filter(isIndexEntry) : []
}

function isIndexEntry(value: unknown): value is IndexEntry {
  if (typeof value !== 'object' || value === null) return false
  const record: Record<string, unknown> = { ...value }
  return ['type', 'id', 'title', 'name', 'importPath'].every((key) => typeof record[key] === 'string')
}
