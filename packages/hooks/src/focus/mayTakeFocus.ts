/**
 * Whether focus can go into `part` without being taken from somewhere else: it is in there already, or nowhere, as in
 * Safari after a click on a button. For what moves it unasked, such as a refusal that selects the code again.
 */
export function mayTakeFocus(part: HTMLElement): boolean {
  const { activeElement, body } = part.ownerDocument
  if (activeElement === null || activeElement === body) return true
  const tree = part.getRootNode()
  return part.contains(tree instanceof ShadowRoot ? tree.activeElement : activeElement)
}
