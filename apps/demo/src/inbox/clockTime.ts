const format = new Intl.DateTimeFormat('en', { timeStyle: 'short' })

/** A time of day, as a device shows it. */
export function clockTime(at: number): string {
  return format.format(at)
}
