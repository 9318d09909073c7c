/** Drawn one over the other, or cut at their edge, by design. */
const byDesign = ['visually-hidden', 'progress-track', 'code-field-cells', 'code-field-cell', 'code-field-clip', 'icon']
/** A pixel of rounding is no fault. */
const rounding = 1

/** What does not fit: parts that cut what is in them, words beside their part, parts beside the card or on each other. */
export function misfits(root: Element): string[] {
  const card = root.getBoundingClientRect()
  const parts = [...root.querySelectorAll<HTMLElement>('[data-mfa-part]')].filter(isLaidOut)
  const leaves = parts.filter((part) => part.querySelector('[data-mfa-part]') === null && part.textContent !== '')
  return [
    ...parts.filter(cuts).map((part) => `${nameOf(part)} cuts what is in it`),
    ...parts
      .filter((part) => !fitsAcross(part.getBoundingClientRect(), card) && !isClipped(part))
      .map((part) => `${nameOf(part)} sticks out of the card`),
    ...leaves
      .filter((part) => !wordsOf(part).every((words) => fitsAcross(words, part.getBoundingClientRect())))
      .map((part) => `words stick out of ${nameOf(part)}`),
    ...leaves.flatMap((one, place) =>
      leaves
        .slice(place + 1)
        .filter((other) => touch(one, other))
        .map((other) => `${nameOf(one)} lies over ${nameOf(other)}`),
    ),
  ]
}

function isLaidOut(part: HTMLElement): boolean {
  const { width, height } = part.getBoundingClientRect()
  // Material keeps a copy of a label that nobody sees, to cut a gap into a border.
  const isSeen = part.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  return width > 0 && height > 0 && isSeen && part.closest('svg') === null && !byDesign.includes(nameOf(part))
}

function cuts(part: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(part)
  const isCut = part instanceof HTMLInputElement || overflowX !== 'visible' || overflowY !== 'visible'
  return isCut && (part.scrollWidth > part.clientWidth + rounding || part.scrollHeight > part.clientHeight + rounding)
}

/** The field for a code is wider than what is seen of it. */
const isClipped = (part: HTMLElement) => part.closest('[data-mfa-part="code-field-clip"]') !== null

function wordsOf(part: HTMLElement): DOMRect[] {
  const range = document.createRange()
  range.selectNodeContents(part)
  return [...range.getClientRects()].filter(({ width, height }) => width > rounding && height > rounding)
}

const fitsAcross = (inner: DOMRect, outer: DOMRect) =>
  inner.left >= outer.left - rounding && inner.right <= outer.right + rounding

/** Line by line: of two that stand in one paragraph, the second may begin in the line where the first ends. */
function touch(one: Element, other: Element): boolean {
  return [...one.getClientRects()].some((first) => [...other.getClientRects()].some((second) => overlap(first, second)))
}

function overlap(first: DOMRect, second: DOMRect): boolean {
  const width = Math.min(first.right, second.right) - Math.max(first.left, second.left)
  const height = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top)
  return width > rounding && height > rounding
}

function nameOf(part: HTMLElement): string {
  return part.dataset.mfaPart ?? part.tagName
}
