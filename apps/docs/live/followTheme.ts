/** This page stands in a frame of the site: it is light or dark as the page around it is. */
export function followTheme(): void {
  const around = window.parent.document.documentElement
  const follow = () => {
    document.documentElement.dataset.mfaTheme = around.classList.contains('dark') ? 'dark' : 'light'
  }
  follow()
  new MutationObserver(follow).observe(around, { attributeFilter: ['class'] })
}
