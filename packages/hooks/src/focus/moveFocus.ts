import { callHost } from '../host-call/callHost.ts'
import { treeOf } from './treeOf.ts'

/**
 * How the page scrolls when the focus moves to a heading, a field or a summary of errors.
 * - `nearest`: as little as brings it into view, clear of sticky bars by `--mfa-scroll-margin`. Not at all where it is
 *   in view already.
 * - `none`: never.
 * - a function: called with what got the focus, to scroll by yourself.
 */
export type MfaScroll = 'nearest' | 'none' | ((target: HTMLElement) => void)

/** Gives `target` the focus. The browser's own way of scrolling along stays out of it: each has another. */
export function moveFocus(target: HTMLElement, scroll: MfaScroll = 'nearest') {
  target.focus({ preventScroll: true })
  if (typeof scroll === 'function') callHost(scroll, target)
  else if (scroll === 'nearest' && isHidden(target)) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Part of it is outside of the window or of a box that scrolls, or something of the host's lies over it. */
function isHidden(target: HTMLElement): boolean {
  const tree = treeOf(target)
  // Also in jsdom, which lays nothing out: there is nothing to scroll.
  if (tree === undefined || !('elementFromPoint' in tree)) return false
  const { left, width, top, bottom } = target.getBoundingClientRect()
  return [top + 1, bottom - 1].some((y) => !target.contains(tree.elementFromPoint(left + width / 2, y)))
}

/**
 * Whether focus can go into `part` without being taken from somewhere else: it is in there already, or nowhere, as in
 * Safari after a click on a button. For what moves it unasked, such as a refusal that selects the code again.
 */
export function mayTakeFocus(part: HTMLElement): boolean {
  const { activeElement, body } = part.ownerDocument
  if (activeElement === null || activeElement === body) return true
  return part.contains(treeOf(part)?.activeElement ?? activeElement)
}
