import { treeOf } from './treeOf.ts'

/** What has the focus in the tree that `inside` is in. Null where the page itself has it. */
export function activeElement(inside: HTMLElement): Element | null {
  const active = treeOf(inside)?.activeElement ?? null
  return active === inside.ownerDocument.body ? null : active
}
