import type { ModeName } from './ModeName.ts'
import { type Mode, modes } from './modes.ts'
import type { StoryVisual, ViewKind } from './StoryVisual.ts'

interface KindOfView {
  readonly width: number
  readonly height: number
  /** For stories that are telling. The others are looked at in light and dark. */
  readonly telling: readonly ModeName[]
}

/** Where each kind of view is most likely to break. */
const kinds: Readonly<Record<ViewKind, KindOfView>> = {
  control: { width: 480, height: 240, telling: ['rtl', 'text200', 'forced'] },
  screen: { width: 480, height: 240, telling: ['narrow', 'long', 'rtl', 'text200', 'forced'] },
  waiting: { width: 480, height: 240, telling: ['narrow', 'long', 'rtl', 'text200', 'forced', 'still'] },
  page: { width: 1280, height: 800, telling: ['narrow', 'rtl'] },
  drawing: { width: 1024, height: 240, telling: [] },
}

/** A story in a mode, in a window of so many CSS pixels. */
export interface View {
  readonly mode: Mode
  readonly width: number
  readonly height: number
}

/** How a story is looked at. Throws for a parameter that says nothing known: the words name the cure. */
export function viewsOf(parameter: unknown): readonly View[] {
  const { kind = 'screen', telling = false, also = [], skip, ...size } = readStoryVisual(parameter)
  if (skip !== undefined) return []
  const wanted = new Set<ModeName>(['light', 'dark', ...(telling ? kinds[kind].telling : []), ...also])
  const { width = kinds[kind].width, height = kinds[kind].height } = size
  return modes.filter(({ name }) => wanted.has(name)).map((mode) => ({ mode, width: mode.width ?? width, height }))
}

const knownKinds = Object.keys(kinds)
const knownModes = modes.map(({ name }) => name)

/** Reads what a story says in `parameters.visual`. Throws for what says nothing known. */
export function readStoryVisual(parameter: unknown): StoryVisual {
  if (parameter === undefined) return {}
  if (typeof parameter !== 'object' || parameter === null) throw new TypeError(complaint('is no object'))
  const read: StoryVisual = {}
  for (const [key, value] of Object.entries(parameter)) {
    if (key === 'kind' && isKind(value)) read.kind = value
    else if (key === 'skip' && typeof value === 'string' && value !== '') read.skip = value
    else if (key === 'telling' && typeof value === 'boolean') read.telling = value
    else if (key === 'also' && Array.isArray(value) && value.every(isModeName)) read.also = value
    else if ((key === 'width' || key === 'height') && isLength(value)) read[key] = value
    else throw new TypeError(complaint(`has ${key}: ${JSON.stringify(value)}`))
  }
  return read
}

function isKind(value: unknown): value is ViewKind {
  return typeof value === 'string' && knownKinds.includes(value)
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 200 && value <= 2000
}

function isModeName(value: unknown): value is ModeName {
  return knownModes.some((name) => name === value)
}

function complaint(what: string): string {
  return (
    `parameters.visual ${what}. It takes kind: ${knownKinds.join(', ')}; telling: true or false; ` +
    `also: a list of ${knownModes.join(', ')}; width and height: 200 to 2000; skip: the reason.`
  )
}
