/** One line of what the voice on paper writes down. Times are milliseconds since 1970. */
export type VoiceNote =
  | { at: number; what: 'say'; text: string; lang: string }
  | { at: number; what: 'end'; text: string }
  | { at: number; what: 'cut'; text: string /** As far as it came. */; heard: string }
