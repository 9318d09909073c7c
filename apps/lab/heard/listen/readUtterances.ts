import { readFileSync } from 'node:fs'
import type { VoiceNote } from '../voice/VoiceNote.ts'
import type { Utterance } from './Utterance.ts'

/** All that the voice has said so far. */
export function readUtterances(log: string): readonly Utterance[] {
  const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1)
  return utterances(lines.map((line): VoiceNote => JSON.parse(line)))
}

/** Puts the ends to what they end. One voice says one thing at a time. */
export function utterances(notes: readonly VoiceNote[]): readonly Utterance[] {
  const said: Utterance[] = []
  for (const note of notes) {
    if (note.what === 'say') {
      said.push({ at: note.at, text: note.text, lang: note.lang })
      continue
    }
    const index = said.findLastIndex(({ text, endedAt }) => text === note.text && endedAt === undefined)
    const begun = said[index]
    if (begun === undefined) continue
    said[index] = { ...begun, endedAt: note.at, ...(note.what === 'cut' && { cutAfter: note.heard }) }
  }
  return said
}
