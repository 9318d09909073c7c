/** What has the focus, as a person would tell it. */
export interface Focus {
  /** `heading`, `button`, `textbox`, `radio`, `checkbox`, `link`, `frame`, or the tag of anything else. */
  readonly role: string
  readonly name: string
  /** Something is drawn around it. */
  readonly isOutlined: boolean
  /** It is part of the challenge. */
  readonly isInChallenge: boolean
}

/** Runs in the page, so it may use nothing from outside itself. */
export function readFocus(): Focus {
  const focused = document.activeElement ?? document.body
  const roles: Readonly<Record<string, string>> = { A: 'link', BUTTON: 'button', IFRAME: 'frame' }

  const roleOf = (element: Element) => {
    if (element instanceof HTMLHeadingElement) return 'heading'
    if (element instanceof HTMLInputElement) {
      return element.type === 'radio' || element.type === 'checkbox' ? element.type : 'textbox'
    }
    return roles[element.tagName] ?? element.tagName.toLowerCase()
  }
  const nameOf = (element: Element) => {
    if (element === document.body) return ''
    const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : []
    const seen = label ?? element
    const text = seen instanceof HTMLElement ? seen.innerText : ''
    return (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? text).replaceAll(/\s+/g, ' ').trim()
  }
  const hasOutline = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
  }
  // A field may have it drawn around its row or its cells.
  const outlined = [focused, focused.parentElement, focused.parentElement?.parentElement]

  return {
    role: roleOf(focused),
    name: nameOf(focused),
    isOutlined: outlined.some((element) => element instanceof Element && hasOutline(element)),
    isInChallenge: focused.closest('[data-mfa-root]') !== null,
  }
}
