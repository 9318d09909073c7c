import { mfaTokens } from '../styles/tokens.ts'
import { contrastPairs } from './contrastPairs.ts'
import { contrastOf, createPaint } from './createPaint.ts'

/** What paints in whole numbers misses by. */
const rounding = 0.05

/**
 * What of the host's theme is too faint to be read or seen within a challenge, a line for each colour: which variable
 * to change, and what was measured. Only of colours that come from the host.
 */
export function contrastProblems(root: HTMLElement): string[] {
  const page = root.ownerDocument
  const paint = createPaint(page)
  if (paint === undefined) return []
  const style = getComputedStyle(root)
  const setByHost = (color: string) => sourcesOf(color).filter((property) => style.getPropertyValue(property) !== '')

  // For a moment, and before anything is painted: only an element in here has the colours of here.
  const probe = root.appendChild(page.createElement('span'))
  probe.style.setProperty('transition', 'none', 'important')
  const computed = (color: string) => {
    probe.style.setProperty('color', expressionOf(color), 'important')
    return getComputedStyle(probe).color
  }
  /** By ink, with how much of what is needed there is. */
  const worst = new Map<string, { share: number; text: string }>()
  for (const { ink, paper, least } of contrastPairs) {
    // A button under the pointer is as readable as the button.
    if (typeof ink !== 'string' || typeof paper !== 'string') continue
    const toChange = [...new Set([...setByHost(ink), ...setByHost(paper)])]
    const [below, above] = [computed(paper), computed(ink)]
    const ground = paint(below)
    // What shines through from behind the card is not known.
    if (toChange.length === 0 || ground[3] < 255) continue
    const contrast = contrastOf(paint(below, above), ground)
    const share = contrast / least
    if (contrast >= least - rounding || share >= (worst.get(ink)?.share ?? 1)) continue
    const measured = `${ink} on ${paper} is ${contrast.toFixed(2)}:1, and needs ${least}:1`
    worst.set(ink, { share, text: `Change ${toChange.join(' or ')}: ${measured}.` })
  }
  probe.remove()
  return [...worst.values()].map(({ text }) => text)
}

/** As CSS, whatever the names are that the stylesheet was published with. */
function expressionOf(color: string): string {
  const { property, follows, light, dark } = tokenOf(color)
  const otherwise =
    follows === null
      ? `light-dark(${light}, ${dark})`
      : follows.replaceAll(reference, (_, name: string) => expressionOf(name))
  return `var(${property}, ${otherwise})`
}

/** The variables that make a colour, its own first. */
function sourcesOf(color: string): string[] {
  const { property, follows } = tokenOf(color)
  const made = [...(follows ?? '').matchAll(reference)].flatMap(([, name = '']) => sourcesOf(name))
  return [property, ...made]
}

const reference = /var\(--mfa-color-([\w-]+)\)/g

function tokenOf(color: string) {
  const token = mfaTokens.find(({ name }) => name === `color.${color}`)
  if (token === undefined) throw new Error(`There is no color.${color}.`)
  return token
}
