import { Fragment } from 'react'

/**
 * Text in which an e-mail address breaks before its @, a long name of a host after its dots, and nothing before a number
 * or within a short quote. Each part is a text of its own, and other words are other elements, so that a browser that
 * translates the page leaves React something to take away.
 */
export function Breakable({ children }: { children: string }) {
  return (
    <span key={children} data-mfa-part="text">
      {partsOf(children).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the whole is another element when its text changes
        <Fragment key={place}>
          {place > 0 && <wbr />}
          <span data-mfa-part="text">{part}</span>
        </Fragment>
      ))}
    </span>
  )
}

/** A name that is short stays whole: whoever listens hears a pause at each break. */
const longNames = /\S{25,}/g
/** What is written on another device is found there as it stands here. */
const quoted = /[“”«»„][^“”«»„]{1,30}[“”«»]|‘[^‘’]{1,30}’/g
/** "Ending in 17": what the eye looks for is not torn off. */
const beforeDigits = / (?=\p{Nd})/gu

function partsOf(text: string): string[] {
  const kept = text.replaceAll(quoted, (name) => name.replaceAll(' ', '\u00a0')).replaceAll(beforeDigits, '\u00a0')
  const marked = kept.replaceAll(longNames, (name) => name.replaceAll(/(?<=\p{L}\.)(?=\p{L})/gu, '\0'))
  return marked.split(/\0|(?=@)/)
}
