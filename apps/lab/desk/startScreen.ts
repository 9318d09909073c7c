import { existsSync } from 'node:fs'
import { type StartedProcess, startProcess } from './startProcess.ts'
import { waitUntil } from './waitUntil.ts'

export interface Screen {
  /** For DISPLAY: `:90`. */
  readonly display: string
  stop(): Promise<void>
}

/** A screen that nobody sees, with a window manager, without which windows get no keys. */
export async function startScreen({ number, width = 1280, height = 1000 }: ScreenOptions = {}): Promise<Screen> {
  const chosen = number ?? freeNumber()
  const display = `:${chosen}`
  const server = startProcess('Xvfb', [display, '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'])
  const started: StartedProcess[] = [server]
  const stop = async () => {
    for (const each of started.toReversed()) await each.stop()
  }
  try {
    await waitUntil(`The screen ${display}`, () => existsSync(socketOf(chosen)) || undefined)
    started.push(startProcess('openbox', [], { env: { DISPLAY: display } }))
  } catch (error) {
    await stop()
    throw new Error(server.output(), { cause: error })
  }
  return { display, stop }
}

export interface ScreenOptions {
  /** @default the first from 90 on that is free */
  number?: number | undefined
  width?: number | undefined
  height?: number | undefined
}

function freeNumber(): number {
  let number = 90
  while (existsSync(socketOf(number)) || existsSync(`/tmp/.X${number}-lock`)) number += 1
  return number
}

function socketOf(number: number): string {
  return `/tmp/.X11-unix/X${number}`
}
