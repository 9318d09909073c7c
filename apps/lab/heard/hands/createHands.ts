import { execFile } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { waitUntil } from '../../desk/waitUntil.ts'
import type { Desk } from '../desk/startDesk.ts'
import { judge } from '../listen/judge.ts'
import type { Message } from '../listen/Message.ts'
import { readUtterances } from '../listen/readUtterances.ts'
import type { Hands } from './Hands.ts'

const execute = promisify(execFile)

/** Orca says nothing of a modifier that is pressed alone. */
const silent = new Set(['Control_L'])

export function createHands({ env, log }: Desk, signal: AbortSignal): Hands {
  const read = () => {
    signal.throwIfAborted()
    return readUtterances(log)
  }
  const tool = (...args: readonly string[]) =>
    execute('xdotool', args, { env: { ...process.env, ...env }, timeout: 60_000, signal })
  const hasHeard = (message: Message, from: number) => {
    const said = read().slice(from)
    return said.some((one) => judge([one], { never: [message] }).length > 0)
  }

  const quiet = async (seconds = 2.5) => {
    const end = Date.now() + 40_000
    const began = Date.now()
    while (Date.now() < end) {
      const last = read().at(-1)
      const since = last === undefined ? began : Math.max(began, last.endedAt ?? Date.now())
      if (Date.now() - since >= seconds * 1000) return
      await delay(50)
    }
  }

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      const before = read().length
      await tool('key', '--clearmodifiers', key)
      if (!silent.has(key)) await until(() => read().length > before, 2000)
      await delay(100)
    }
  }

  return {
    said: () => read().length,
    press,
    quiet,
    type: async (text, delayMs = 150) => {
      await tool('type', '--delay', String(delayMs), text)
    },
    async tabTo(message, { key = 'Tab', most = 16 } = {}) {
      for (let presses = 0; presses < most; presses += 1) {
        const from = read().length
        await press(key)
        await quiet(0.5)
        if (hasHeard(message, from)) return
      }
      throw new Error(`“${message.name}” was never heard within ${most} presses of ${key}.`)
    },
    async hears(message, from, seconds) {
      await waitUntil(`“${message.name}”`, () => hasHeard(message, from) || undefined, seconds)
    },
  }
}

async function until(isSo: () => boolean, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds
  while (Date.now() < end && !isSo()) await delay(30)
}
