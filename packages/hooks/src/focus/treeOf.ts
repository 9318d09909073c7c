/**
 * The page or the shadow tree that an element stands in. Told by what it is and not by its class: an element that was moved
 * into a frame stands in a document of another window's.
 */
export function treeOf(element: Node): Document | ShadowRoot | undefined {
  const tree = element.getRootNode()
  return isTree(tree) ? tree : undefined
}

function isTree(node: Node): node is Document | ShadowRoot {
  return node.nodeType === Node.DOCUMENT_NODE || 'host' in node
}
