/** A heading and what follows it, to be said in one go. */
export function sentences(heading: string, text = ''): string {
  return `${heading}${text.endsWith('。') ? '。' : '. '}${text}`.trim()
}
