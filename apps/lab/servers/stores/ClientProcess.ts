import { join } from 'node:path'
import { LineProcess } from '../install/LineProcess.ts'
import type { Ended } from './StoreFinding.ts'

/** A call that was made. */
export interface Call {
  id: string
  askedAt: number
}

/** A client of Redis, in a process of its own. */
export class ClientProcess {
  private count = 0
  private readonly process: LineProcess

  constructor(name: string, url: string, folder: string) {
    this.process = new LineProcess([join(folder, 'ask.mjs'), name, url], { cwd: folder })
  }

  ready(): Promise<void> {
    return this.process.ready()
  }

  stop(): Promise<void> {
    return this.process.stop()
  }

  /** Makes a call, and waits until the client has it. */
  async ask(...words: string[]): Promise<Call> {
    this.count += 1
    const id = String(this.count)
    this.process.write({ id, words })
    const asked = await this.find(id, (one) => one.asked === true, 10_000)
    if (asked === undefined) throw new Error(`A client was not asked to ${words.join(' ')}.`)
    return { id, askedAt: asked.at }
  }

  /** How a call ends. */
  async end({ id, askedAt }: Call, withinMs: number): Promise<Ended> {
    const ended = await this.find(id, (one) => one.asked !== true, withinMs)
    if (ended === undefined) return { after: undefined, error: undefined }
    return { after: ended.at - askedAt, error: typeof ended.error === 'string' ? ended.error : undefined }
  }

  /** Reads a text that is there. */
  async read(key: string): Promise<string> {
    const { id } = await this.ask('GET', key)
    const ended = await this.find(id, (one) => one.asked !== true, 10_000)
    if (typeof ended?.reply !== 'string') throw new Error(`There is no ${key}.`)
    return ended.reply
  }

  private find(id: string, is: (told: LineProcess['told'][number]) => boolean, withinMs: number) {
    return this.process.until(() => this.process.told.find((one) => one.id === id && is(one)), withinMs)
  }
}
