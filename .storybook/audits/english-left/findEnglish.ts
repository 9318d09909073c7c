import type { PseudoLocale } from '../../toolbar/pseudo-words/pseudoText.ts'
import { nameOf, spoken } from '../spoken.ts'

export interface FindEnglishOptions {
  /** What the words are shown in. */
  locale: PseudoLocale
  /** What the host said, in its own language. */
  hostTexts?: readonly string[] | undefined
}

/** What a person hears or reads besides text. */
const readAttributes = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt']

/** A number for the help desk. */
const trackingId = /\b(?=[a-f\d-]*\d)[a-f\d-]{8,}\b/g

/** `Intl` writes times in English for en-XA; for ar-XB it writes them in Arabic, and hides nothing. */
const timesByIntl = /\d\s(?:days?|hours?|minutes?|seconds?|AM|PM)\b|\b[A-Z][a-z]{2}, [A-Z][a-z]{2} \d+,/g

/** Each text that stayed English though all words were changed: it is in the code, or was kept as a sentence. */
export function findEnglish(root: Element, { locale, hostTexts = [] }: FindEnglishOptions): string[] {
  const isOther = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang !== locale
  const elements = [root, ...root.querySelectorAll('*')]
  // Names of controls quote what the service says in its own language.
  const foreign = elements.filter((element) => element.hasAttribute('lang') && isOther(element)).map(textOf)
  // An address may stand there in pieces: to break before its @ or after a dot, or in words where it is masked.
  const said = [...hostTexts, ...foreign].flatMap((text) => [
    text,
    ...text.split(/(?=@)/),
    ...text.split(/[•*]+\S*@|@/),
    ...(text.match(/\S+@\S+/g) ?? []).flatMap((address) => address.split(/[@.•*]+/)),
  ])
  const known = said.map(plain).filter((text) => text !== '')
  const longestFirst = known.toSorted((one, other) => other.length - one.length)

  const isEnglish = (text: string) => {
    let rest = plain(locale === 'ar-XB' ? text.replaceAll(/\u202E[^\u202C]*\u202C/g, ' ') : text)
    rest = rest.replaceAll(trackingId, ' ')
    for (const one of longestFirst) rest = rest.replaceAll(one, ' ')
    if (locale === 'en-XA') rest = rest.replaceAll(timesByIntl, ' ')
    return /[a-z]/i.test(rest)
  }

  const texts = spoken(root).flatMap(({ node, element }) =>
    isOther(element) || !isEnglish(node.data) ? [] : [`"${plain(node.data)}" in ${nameOf(element)}`],
  )
  const names = elements.flatMap((element) =>
    isOther(element)
      ? []
      : readAttributes.flatMap((attribute) => {
          const text = element.getAttribute(attribute)
          return text === null || !isEnglish(text) ? [] : [`"${text}" as the ${attribute} of ${nameOf(element)}`]
        }),
  )
  return [...texts, ...names]
}

const textOf = ({ textContent }: Element) => textContent

/** Without the characters that only direct the text, and with one space where there are several. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
