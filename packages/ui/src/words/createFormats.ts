import { directionOf } from './directionOf.ts'
import { isPlainEnglish } from './isPlainEnglish.ts'
import type { MessageFormatter } from './MfaCatalogue.ts'

/** Numbers and times as a language writes them. */
export interface Formats extends MessageFormatter {
  /** Keeps a name or an address in its own order within a sentence that runs from right to left. */
  isolate: (value: string) => string
  /** Seconds as on a clock: `0:24`. */
  countdown: (seconds: number) => string
  /** In whole days, hours or minutes, from two of them, else seconds, rounded up: `5 minutes`, `26 hours`. */
  duration: (ms: number) => string
  /** The time of day, in the browser's time zone, and the day where it is a later one than that of `now`. It breaks no line. */
  timeOfDay: (time: number, now?: number) => string
}

/**
 * The formats of one language. Each `Intl` object is made when it is first needed, once. A browser that does not know the
 * language, as Chromium Nynorsk, writes as the words do: `wordsLocale` is theirs.
 */
export function createFormats(locale: string, wordsLocale = locale): Formats {
  const tags = [locale, wordsLocale]
  const plain = once(() => new Intl.NumberFormat(tags, { useGrouping: false }))
  const twoDigits = once(() => new Intl.NumberFormat(tags, { minimumIntegerDigits: 2 }))
  const rules = once(() => new Intl.PluralRules(tags))
  // Of hours and minutes by themselves, browsers make one thing or another: 9:05 or 09:05.
  const clock = once(() => new Intl.DateTimeFormat(tags, { timeStyle: 'short' }))
  const calendar = once(
    () =>
      new Intl.DateTimeFormat(tags, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: 'numeric',
        minute: '2-digit',
      }),
  )
  /** The day, and the time as the clock has it: with a day no style can be asked for. */
  const dayAndTime = (at: number) => {
    const parts = calendar().formatToParts(at)
    const first = parts.findIndex(isOfClock)
    const after = parts.findLastIndex(isOfClock) + 1
    return [...parts.slice(0, first), { value: clock().format(at) }, ...parts.slice(after)]
      .map(({ value }) => value)
      .join('')
  }
  const units = ([...lengths, { unit: 'second', ms: 1_000, least: 0 }] as const).map(({ unit, ...length }) => ({
    ...length,
    format: once(() => new Intl.NumberFormat(tags, { style: 'unit', unit, unitDisplay: 'long' })),
  }))
  const isPlain = isPlainEnglish(locale)
  const digits = (value: number, least: number) => {
    if (isPlain && Number.isSafeInteger(value) && value >= 0) return String(value).padStart(least, '0')
    return (least === 2 ? twoDigits() : plain()).format(value)
  }
  const number = (value: string | number | undefined) => digits(Number(value), 1)

  const isRightToLeft = directionOf(locale) === 'rtl'

  return {
    isolate: (value) => (isRightToLeft ? `\u2068${value}\u2069` : value),
    number,
    plural(value, forms) {
      const form = forms[`=${value}`] ?? forms[rules().select(Number(value))] ?? forms['other'] ?? ''
      return typeof form === 'string' ? form : form()
    },
    countdown: (all) => `${number(Math.floor(all / 60))}:${digits(all % 60, 2)}`,
    duration(ms) {
      const unit = units.find(({ least }) => ms >= least) ?? units.at(-1)
      return unit === undefined ? '' : unit.format().format(Math.max(1, Math.ceil(ms / unit.ms)))
    },
    timeOfDay: (at, now = at) =>
      (at <= now || isSameDay(at, now) ? clock().format(at) : dayAndTime(at)).replaceAll(/\s/g, '\u00a0'),
  }
}

/** From when a length of time is told in a unit. */
const lengths = [
  { unit: 'day', ms: 86_400_000, least: 2 * 86_400_000 },
  { unit: 'hour', ms: 3_600_000, least: 2 * 3_600_000 },
  { unit: 'minute', ms: 60_000, least: 60_000 },
] as const

function isOfClock({ type }: Intl.DateTimeFormatPart): boolean {
  return type === 'hour' || type === 'minute' || type === 'dayPeriod'
}

function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString()
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}
