import type { Page } from 'playwright-core'

/** What goes round and round though the person asked for less movement, each by its part and its animation's name. */
export function movingUnderReducedMotion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { effect, playState } = animation
      if (playState !== 'running' || !(effect instanceof KeyframeEffect)) return []
      if (effect.getTiming().iterations !== Infinity) return []
      const part = effect.target?.getAttribute('data-mfa-part') ?? effect.target?.tagName.toLowerCase()
      return [`${part} (${animation instanceof CSSAnimation ? animation.animationName : 'a script'})`]
    }),
  )
}
