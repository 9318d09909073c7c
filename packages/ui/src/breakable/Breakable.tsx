import { Fragment } from 'react'

/**
 * Text in which an e-mail address breaks before its @, and a long name of a host after its dots. Each part is a text of its own, and other words are other elements, so that a browser that
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

function partsOf(text: string): string[] {
  const marked = text.replaceAll(longNames, (name) => name.replaceAll(/(?<=\p{L}\.)(?=\p{L})/gu, '\0'))
  return marked.split(/\0|(?=@)/)
}
