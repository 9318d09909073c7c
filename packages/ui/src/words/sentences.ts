/** A heading and what follows it, to be said in one go. In Thai a blank ends a sentence. */
export function sentences(heading: string, text = ''): string {
  const end = text.endsWith('。') ? '。' : thai.test(heading) ? ' ' : '. '
  return `${heading}${end}${text}`.trim()
}

const thai = /\p{Script=Thai}$/u
