import { createFormats, type Formats } from '../words/createFormats.ts'

/** The time and, told the day before, the day and the time, as Node, Chromium and Firefox are all to write them. */
export const mornings: Readonly<Record<string, readonly [time: string, dayAndTime: string]>> = {
  en: ['9:05 AM', 'Thu, Jan 8, 9:05 AM'],
  ar: ['9:05 ص', 'الخميس، 8 يناير، 9:05 ص'],
  cs: ['9:05', 'čt 8. 1. 9:05'],
  da: ['09.05', 'tors. 8. jan., 09.05'],
  de: ['09:05', 'Do., 8. Jan., 09:05'],
  es: ['9:05', 'jue, 8 ene, 9:05'],
  fi: ['9.05', 'to 8.1. klo 9.05'],
  fr: ['09:05', 'jeu. 8 janv., 09:05'],
  he: ['9:05', 'יום ה׳, 8 בינו׳, 9:05'],
  hu: ['9:05', 'jan. 8., Cs 9:05'],
  it: ['09:05', 'gio 8 gen, 09:05'],
  ja: ['9:05', '1月8日(木) 9:05'],
  ko: ['오전 9:05', '1월 8일 (목) 오전 9:05'],
  lt: ['09:05', '01-08, kt 09:05'],
  nl: ['09:05', 'do 8 jan, 09:05'],
  no: ['09:05', 'tor. 8. jan., 09:05'],
  pl: ['09:05', 'czw., 8 sty, 09:05'],
  pt: ['09:05', 'qui., 8 de jan., 09:05'],
  ru: ['09:05', 'чт, 8 янв., 09:05'],
  sv: ['09:05', 'tors 8 jan. 09:05'],
  th: ['09:05', 'พฤหัส 8 ม.ค. 09:05'],
  tr: ['09:05', '8 Oca Per 09:05'],
  'zh-CN': ['09:05', '1月8日周四 09:05'],
  'zh-TW': ['上午9:05', '1月8日週四 上午9:05'],
}

/** Five past nine in January as it is written: before ten o'clock, engines have two ways for an hour. */
export function writeMorning({ timeOfDay }: Formats): [time: string, dayAndTime: string] {
  const morning = new Date(2026, 0, 8, 9, 5)
  const dayBefore = new Date(2026, 0, 7, 9, 5)
  const written = [timeOfDay(morning.getTime()), timeOfDay(morning.getTime(), dayBefore.getTime())] as const
  const [time, dayAndTime] = written
  return [plain(time), plain(dayAndTime)]
}

/** In each language, as this engine writes it. */
export function writeMornings(): Record<string, readonly string[]> {
  return Object.fromEntries(Object.keys(mornings).map((locale) => [locale, writeMorning(createFormats(locale))]))
}

/** They hold together, by one kind of blank or another. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ')
}
