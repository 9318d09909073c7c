import { expect, it } from 'vitest'
import { runSequence } from './runSequence.ts'
import { ways } from './ways.ts'

/** A few of those that `npm run soak` goes through by the hundred thousand. */
const seeds = Array.from({ length: 60 }, (_, index) => 1_000 + index)

it.each(ways)(
  '%s: no request too many, no success that was not said, always a way on',
  async (way) => {
    const faults: string[] = []
    for (const seed of seeds) {
      const { fault } = await runSequence(way, seed)
      if (fault !== undefined) faults.push(`npm run soak -- --method ${way} --sequences 1 --seed ${seed}: ${fault}`)
    }
    expect(faults).toEqual([])
  },
  60_000,
)

it('is the same again with the same seed', async () => {
  expect(await runSequence('okta-verify', 7)).toEqual(await runSequence('okta-verify', 7))
})
