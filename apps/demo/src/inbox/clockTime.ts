const format = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' })

/** A time of day, as a device shows it. */
export function clockTime(at: number): string {
  return format.format(at)
}
