import { type Selector, transform } from 'lightningcss'

/**
 * The parts of the challenge that a stylesheet of a unit is about. Undefined: it is about other things too, so it may
 * change any story.
 */
export function partsOfStyles(css: string): ReadonlySet<string> | undefined {
  const selectors: (readonly string[])[] = []
  transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    visitor: {
      Selector(selector) {
        // One that stands within another, and goes on from it, is about nothing else.
        if (!selector.some(({ type }) => type === 'nesting')) selectors.push(partsIn(selector))
      },
    },
  })
  const isAboutMore = selectors.length === 0 || selectors.some((parts) => parts.length === 0)
  return isAboutMore ? undefined : new Set(selectors.flat())
}

/** The parts that a selector names, within `:is()` and its like too. */
function partsIn(selector: Selector): string[] {
  return selector.flatMap((component) => {
    if (component.type === 'attribute' && component.name === 'data-mfa-part') return component.operation?.value ?? []
    if (component.type !== 'pseudo-class') return []
    const { kind } = component
    const isOfOthers = kind === 'is' || kind === 'where' || kind === 'not' || kind === 'has'
    return isOfOthers ? component.selectors.flatMap((inner) => partsIn(inner)) : []
  })
}
