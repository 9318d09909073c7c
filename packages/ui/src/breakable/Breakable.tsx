import { Fragment } from 'react'

/**
 * Text in which a long e-mail address breaks before its @. Each part is a text of its own, and other words are other
 * elements, so that a browser that translates the page leaves React something to take away.
 */
export function Breakable({ children }: { children: string }) {
  return (
    <span key={children} data-mfa-part="text">
      {children.split(/(?=@)/).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the whole is another element when its text changes
        <Fragment key={place}>
          {place > 0 && <wbr />}
          <span data-mfa-part="text">{part}</span>
        </Fragment>
      ))}
    </span>
  )
}
