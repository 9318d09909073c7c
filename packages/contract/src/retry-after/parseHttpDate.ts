const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const shortDay = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const longDay = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const month = `(?<month>${months.join('|')})`
const time = '(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)'

/** The three forms a recipient must take: IMF-fixdate, RFC 850, asctime. All of them mean UTC. */
const forms = [
  new RegExp(`^${shortDay}, (?<day>\\d\\d) ${month} (?<year>\\d{4}) ${time} GMT$`),
  new RegExp(`^${longDay}, (?<day>\\d\\d)-${month}-(?<shortYear>\\d\\d) ${time} GMT$`),
  new RegExp(`^${shortDay} ${month} (?<day>\\d\\d| \\d) ${time} (?<year>\\d{4})$`),
]

/**
 * Reads an HTTP date (RFC 9110, section 5.6.7) into milliseconds since the epoch. `Date.parse` is no help: it takes
 * "120" for the year 120 and the asctime form for local time.
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const groups = forms.map((form) => form.exec(text)?.groups).find((match) => match !== undefined)
  if (groups === undefined) return undefined

  const year = groups.year === undefined ? fullYear(Number(groups.shortYear), now) : Number(groups.year)
  const parts = {
    month: months.indexOf(groups.month ?? ''),
    day: Number(groups.day),
    hour: Number(groups.hour),
    minute: Number(groups.minute),
    second: Number(groups.second),
  }
  // 60 is a leap second.
  if (parts.hour > 23 || parts.minute > 59 || parts.second > 60) return undefined
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0)
  date.setUTCFullYear(year, parts.month, parts.day)
  if (date.getUTCMonth() !== parts.month || date.getUTCDate() !== parts.day) return undefined
  return date.setUTCHours(parts.hour, parts.minute, parts.second)
}

/** A two-digit year is the last one of that name that lies at most 50 years ahead. */
function fullYear(shortYear: number, now: number): number {
  const latest = new Date(now).getUTCFullYear() + 50
  return latest - ((latest - shortYear) % 100)
}
