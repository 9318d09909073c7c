import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Pixels } from '../compare/changedPixels.ts'
import type { Approval } from './Approval.ts'
import type { BaselineRecord, BaselineTools, Reviewed } from './BaselineRecord.ts'
import { commitPending, finishPending, writePending } from './pending.ts'
import { cure, readIndex } from './readIndex.ts'
import { sha256 } from './sha256.ts'

/** The accepted pictures, in a folder. Names are those of `pictureName`. */
export interface Baseline {
  readonly folder: string
  /** What they were taken with. Null: there are none yet. */
  tools(): BaselineTools | null
  /** Up to where nothing was left to review. Null: there was always something. */
  reviewed(): Reviewed | null
  /** What a picture was taken with. */
  toolsOf(name: string): BaselineTools | null
  names(): readonly string[]
  record(name: string): BaselineRecord | undefined
  /** The file as it is kept. Throws for one that is missing, half-written or changed by other hands, and names it. */
  file(name: string): Promise<Buffer>
  /** Reads every file once. Throws where one is missing, half-written or changed by other hands, and names all of them. */
  verify(): Promise<void>
  /** Accepts a picture, taken with a Chromium, or that there is none any more. It counts when it is saved. */
  accept(name: string, png: Buffer | undefined, chromium: string): Promise<void>
  /** Has all that was accepted take its place, or, if killed on the way, none of it. */
  save(acceptance: Acceptance): Promise<void>
}

/** What is kept beside the pictures that are accepted. What is not given stays as it was. */
interface Acceptance {
  readonly approval: Approval
  readonly tools?: BaselineTools | undefined
  readonly reviewed?: Reviewed | undefined
}

/** Reads the index of the accepted pictures. Throws for one that can't be read, and names it. */
export async function openBaseline(folder: string): Promise<Baseline> {
  await finishPending(folder)
  const index = await readIndex(join(folder, 'pictures.json'))
  const pictures = new Map(Object.entries(index.pictures))
  let { tools, reviewed } = index

  async function file(name: string): Promise<Buffer> {
    const path = join(folder, name)
    const bytes = await readFile(path).catch(() => undefined)
    if (bytes === undefined) throw new Error(`${path} is missing, though pictures.json lists it. ${cure}`)
    if (sha256(bytes) !== pictures.get(name)?.file) {
      throw new Error(`${path} is not as it was accepted: half-written, or changed by other hands. ${cure}`)
    }
    return bytes
  }

  return {
    folder,
    tools: () => tools,
    reviewed: () => reviewed,
    toolsOf: (name) => tools && { ...tools, chromium: pictures.get(name)?.chromium ?? tools.chromium },
    names: () => [...pictures.keys()],
    record: (name) => pictures.get(name),
    file,
    async verify() {
      const problems: string[] = []
      const note = (error: Error) => problems.push(error.message)
      await Promise.all([...pictures.keys()].map((name) => file(name).catch(note)))
      if (problems.length > 0) throw new Error(problems.join('\n'))
    },
    async accept(name, png, chromium) {
      if (png === undefined) {
        pictures.delete(name)
        return
      }
      const kept = await sharp(png).webp({ lossless: true, effort: 5 }).toBuffer()
      await writePending(folder, name, kept)
      pictures.set(name, { taken: sha256(png), file: sha256(kept), chromium })
    },
    async save({ approval, ...now }) {
      tools = now.tools ?? tools
      reviewed = now.reviewed ?? reviewed
      const common = tools?.chromium
      // Where all of them are of new tools, none is of another browser any more.
      const own = (chromium: string | undefined) => (now.tools || chromium === common ? {} : { chromium })
      const sorted = Object.fromEntries(
        [...pictures]
          .toSorted(([left], [right]) => (left < right ? -1 : 1))
          .map(([name, { taken, file: kept, chromium = common }]) => [name, { taken, file: kept, ...own(chromium) }]),
      )
      await commitPending(folder, { tools, reviewed, pictures: sorted }, approval)
    },
  }
}

/** The colours of a picture, PNG or WebP. Throws for what is none. */
export async function readPixels(picture: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}
