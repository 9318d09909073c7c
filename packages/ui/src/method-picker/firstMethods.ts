import type { MfaMethod } from '@mfa-challenge/hooks'

/** The first of a long list, up to the fourth that can be chosen. A short one stays whole, and what is chosen is seen. */
export function firstMethods<Method extends MfaMethod>(
  methods: readonly Method[],
  chosenId: string | undefined,
): readonly Method[] {
  const choosable = methods.filter(({ unavailable }) => unavailable === undefined)
  const last = choosable[few - 1]
  const count = last === undefined ? methods.length : methods.indexOf(last) + 1
  const isSpared = methods.length - count > 1
  return isSpared && methods.findIndex(({ id }) => id === chosenId) < count ? methods.slice(0, count) : methods
}

const few = 4
