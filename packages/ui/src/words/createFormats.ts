import { directionOf } from './directionOf.ts'
import type { MessageFormatter } from './MfaCatalogue.ts'

/** Numbers and times as a language writes them. */
export interface Formats extends MessageFormatter {
  /** Keeps a name or an address in its own order within a sentence that runs from right to left. */
  isolate: (value: string) => string
  /** Seconds as on a clock: `0:24`. */
  countdown: (seconds: number) => string
  /** A minute or more in whole minutes, rounded up, else seconds: `5 minutes`. */
  duration: (ms: number) => string
  /** The time of day, in the browser's time zone. It breaks no line. */
  timeOfDay: (time: number) => string
}

/** The formats of one language. Each `Intl` object is made when it is first needed, once. */
export function createFormats(locale: string): Formats {
  const plain = once(() => new Intl.NumberFormat(locale, { useGrouping: false }))
  const twoDigits = once(() => new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }))
  const rules = once(() => new Intl.PluralRules(locale))
  const clock = once(() => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }))
  const unit = (name: 'minute' | 'second') =>
    once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }))
  const minutes = unit('minute')
  const seconds = unit('second')
  const number = (value: string | number | undefined) => plain().format(Number(value))

  const isRightToLeft = directionOf(locale) === 'rtl'

  return {
    isolate: (value) => (isRightToLeft ? `\u2068${value}\u2069` : value),
    number,
    plural(value, forms) {
      const form = forms[`=${value}`] ?? forms[rules().select(Number(value))] ?? forms['other'] ?? ''
      return typeof form === 'string' ? form : form()
    },
    countdown: (all) => `${number(Math.floor(all / 60))}:${twoDigits().format(all % 60)}`,
    duration: (ms) =>
      ms >= 60_000 ? minutes().format(Math.ceil(ms / 60_000)) : seconds().format(Math.max(1, Math.ceil(ms / 1_000))),
    timeOfDay: (time) => clock().format(time).replaceAll(/\s/g, '\u00a0'),
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}
