import { screen } from '@testing-library/react'

/** All that the live regions say from now on, in order: `status: …` politely, `alert: …` at once. */
export function recordAnnouncements(): readonly string[] {
  const heard: string[] = []
  for (const role of ['status', 'alert']) {
    const region = screen.getByRole(role)
    const listen = new MutationObserver(() => {
      if (region.textContent !== '') heard.push(`${role}: ${region.textContent}`)
    })
    listen.observe(region, { childList: true, characterData: true, subtree: true })
  }
  return heard
}
