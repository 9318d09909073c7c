import type { StoryContext } from '@storybook/react-vite'

type Context = Pick<StoryContext, 'abortSignal'>

/**
 * For `beforeEach`. Storybook calls it anew whenever the toolbar or an arg changes, while the story stands there and goes
 * on: a code that was sent must still be right then. Each mount has an abort signal of its own, by which it is known.
 */
export function oncePerMount<Done>(begin: () => Done): (context: Context) => Done | undefined {
  const begun = new WeakSet<AbortSignal>()
  return ({ abortSignal }) => {
    if (begun.has(abortSignal)) return undefined
    begun.add(abortSignal)
    return begin()
  }
}
