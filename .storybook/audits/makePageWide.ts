/**
 * Makes the page as wide as a phone's. To ask the test runner for it takes a round trip of some tens of milliseconds;
 * from inside it takes none. The result puts it back.
 */
export function makePageWide(width: number): () => void {
  const frame = window.frameElement
  if (frame === null) throw new Error('The test runner has put this page in no frame.')
  const before = frame.getAttribute('style') ?? ''
  frame.setAttribute('style', `${before}; width: ${width}px`)
  if (window.innerWidth !== width) throw new Error(`The page is ${window.innerWidth} px wide, not ${width}.`)
  return () => frame.setAttribute('style', before)
}
