// A voice on paper: an output module for speech-dispatcher that takes the time that a voice takes, can be interrupted like
// one, and writes down what it was given, when, and how far it came. speech-dispatcher starts it.
import { appendFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { VoiceNote } from './VoiceNote.ts'

const log = process.env['PAPER_LOG'] ?? 'voice.jsonl'
const lettersASecond = Number(process.env['PAPER_RATE'] ?? '17')
const settings = new Map<string, string>()

/** What is being said: how it ends when it is not let finish. */
let interrupt: (() => void) | undefined
/** The lines of a block that ends with a dot, and who takes it. */
let block: { lines: string[]; take: (lines: readonly string[]) => void } | undefined

const blocks: Record<string, { before: string; after: string; take: (lines: readonly string[]) => void }> = {
  AUDIO: { before: '207 OK RECEIVING AUDIO SETTINGS', after: '203 OK AUDIO INITIALIZED', take: () => undefined },
  LOGLEVEL: { before: '207 OK RECEIVING LOGLEVEL SETTINGS', after: '203 OK LOG LEVEL SET', take: () => undefined },
  SET: { before: '203 OK RECEIVING SETTINGS', after: '203 OK SETTINGS RECEIVED', take: set },
  ...Object.fromEntries(
    ['SPEAK', 'CHAR', 'KEY', 'SOUND_ICON'].map((command) => [
      command,
      {
        before: '202 OK RECEIVING MESSAGE',
        after: '200 OK SPEAKING',
        take: (lines: readonly string[]) => speak(lines),
      },
    ]),
  ),
}

createInterface({ input: process.stdin, terminal: false }).on('line', (line) => {
  if (block === undefined) obey(line.trim())
  else if (line === '.') {
    const { lines, take } = block
    block = undefined
    take(lines)
  } else block.lines.push(line.startsWith('..') ? line.slice(1) : line)
})

function obey(command: string): void {
  const withBlock = blocks[command]
  if (withBlock !== undefined) {
    send(withBlock.before)
    block = {
      lines: [],
      take: (lines) => {
        send(withBlock.after)
        withBlock.take(lines)
      },
    }
  } else if (command === 'INIT') send('299-paper', '299 OK LOADED SUCCESSFULLY')
  else if (command === 'LIST VOICES') send('200-Paper\ten-US\tnone', '200 OK VOICE LIST SENT')
  else if (command === 'STOP' || command === 'PAUSE') interrupt?.()
  else if (command.startsWith('DEBUG')) send('200 OK DEBUGGING ON')
  else if (command === 'QUIT') {
    send('210 OK QUIT')
    process.exit(0)
  } else send('300 ERR UNKNOWN COMMAND')
}

function set(lines: readonly string[]): void {
  for (const line of lines) {
    const at = line.indexOf('=')
    settings.set(line.slice(0, at), line.slice(at + 1))
  }
}

function speak(lines: readonly string[]): void {
  const text = plain(lines.join('\n'))
  const began = Date.now()
  note({ at: began, what: 'say', text, lang: settings.get('language') ?? 'en-US' })
  send('701 BEGIN')
  const timer = setTimeout(
    () => {
      interrupt = undefined
      note({ at: Date.now(), what: 'end', text })
      send('702 END')
    },
    100 + (text.length * 1000) / lettersASecond,
  )
  interrupt = () => {
    interrupt = undefined
    clearTimeout(timer)
    const letters = Math.max(0, Math.floor(((Date.now() - began - 100) * lettersASecond) / 1000))
    note({ at: Date.now(), what: 'cut', text, heard: text.slice(0, letters) })
    send('703 STOP')
  }
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The text without speech-dispatcher's marks. */
function plain(marked: string): string {
  return marked
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .trim()
}

function note(what: VoiceNote): void {
  appendFileSync(log, `${JSON.stringify(what)}\n`)
}

function send(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}
