import type { Message } from './Message.ts'

/** Orca says mostly that it has the whole page, and sometimes only what is first on it. */
export const pageIsThere: Message = {
  name: 'the page',
  pattern: /finished loading|page has|language|acme access|theme/g,
}
