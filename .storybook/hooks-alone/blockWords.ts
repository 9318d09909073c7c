import type { MfaBlock } from '@mfa-challenge/hooks'
import type { MfaWords } from '@mfa-challenge/ui/words'

/** Why people can't go on, from `blockedBy`. The other blocks show by themselves: as a countdown, or in what is under way. */
export function blockWords(block: MfaBlock | undefined, words: MfaWords): string | undefined {
  if (block === 'rateLimit') return words.failureRateLimited
  return block === 'noneLeft' ? words.pushNoneLeft : undefined
}
