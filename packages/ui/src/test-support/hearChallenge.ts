import { recordAnnouncements } from './recordAnnouncements.ts'
import { type ChallengeOptions, renderWithChallenge } from './renderWithChallenge.tsx'

/** What the host puts at the foot of each screen. */
export const help = [
  { label: 'Get help', href: '/help' },
  { label: 'Lost your phone?', href: '/lost' },
]

/** The whole challenge with the host's help links, and all that is heard of it with the times. */
export function hearChallenge({ props, ...options }: ChallengeOptions) {
  const world = renderWithChallenge({ ...options, props: { help, ...props } })
  return { ...world, heard: recordAnnouncements(world.clock) }
}
