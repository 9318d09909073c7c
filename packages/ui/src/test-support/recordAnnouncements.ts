import type { Clock } from '@mfa-challenge/hooks'
import { liveRegion } from './liveRegion.ts'

/**
 * All that the live regions say from now on, in order: `status: …` politely, `alert: …` at once. By a clock, with the
 * time since now before it: `0:32 alert …`.
 */
export function recordAnnouncements(clock?: Pick<Clock, 'now'>): readonly string[] {
  const heard: string[] = []
  const startedAt = clock?.now() ?? 0
  for (const [manner, role] of [
    ['polite', 'status'],
    ['assertive', 'alert'],
  ] as const) {
    const region = liveRegion(manner)
    const listen = new MutationObserver(() => {
      // A blank that holds a line together is heard as any other.
      const text = region.textContent?.replaceAll(/\s/g, ' ').trim()
      if (text === '') return
      heard.push(clock === undefined ? `${role}: ${text}` : `${timeOf(clock.now() - startedAt)} ${role} ${text}`)
    })
    listen.observe(region, { childList: true, characterData: true, subtree: true })
  }
  return heard
}

/** `1:05`. What is left of a second is left out. */
function timeOf(ms: number): string {
  const seconds = Math.floor(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
