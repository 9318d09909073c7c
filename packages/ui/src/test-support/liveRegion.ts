/** Where the challenge says something, `polite` or `assertive`. */
export function liveRegion(manner: 'polite' | 'assertive', within: ParentNode = document): Element {
  const region = within.querySelector(`[data-mfa-part="visually-hidden"][aria-live="${manner}"]`)
  if (region === null) throw new Error(`There is no ${manner} live region.`)
  return region
}
