/** What has the focus in the tree that `inside` is in. Null where the page itself has it. */
export function activeElement(inside: HTMLElement): Element | null {
  const tree = inside.getRootNode()
  const active = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null
  return active === inside.ownerDocument.body ? null : active
}
