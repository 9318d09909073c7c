import { warnOnce } from '../warning/warnOnce.ts'

/** A stylesheet by its address. Resolves when it is there, or when it is known not to come. */
export function linkStyles(root: Element | ShadowRoot, address: string): Promise<void> {
  const known = [...root.children].some((child) => child.localName === 'link' && child.getAttribute('href') === address)
  if (known) return Promise.resolve()
  const link = document.createElement('link')
  link.dataset['mfaEmbed'] = ''
  link.rel = 'stylesheet'
  link.href = address
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      warnOnce(`no stylesheet at ${address}`)
      resolve()
    })
    root.append(link)
  })
}
