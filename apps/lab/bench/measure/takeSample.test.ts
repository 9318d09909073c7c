import { expect, it } from 'vitest'
import type { Patience } from '../quiet/createPatience.ts'
import { takeSample } from './takeSample.ts'

/** Has as much time as it takes, or none. */
function createPatience(isPatient: boolean): Patience {
  return {
    waitForQuiet: async () => {},
    async again(work) {
      if (isPatient) await work()
      return isPatient
    },
    state: () => ({ inVain: 0, seconds: 0 }),
  }
}

function take(busy: readonly number[], patience: Patience | undefined) {
  let round = -1
  return takeSample(async () => `sample ${round}`, {
    patience,
    watch: () => {
      round += 1
      const cores = busy[round]
      return () => cores
    },
  })
}

it('keeps the first that nobody disturbed', async () => {
  expect(await take([0.1], createPatience(true))).toEqual({ value: 'sample 0', others: 0.1, retakes: 0 })
  expect(await take([0.9, 0.2], createPatience(true))).toEqual({ value: 'sample 1', others: 0.2, retakes: 1 })
})

it('keeps the least disturbed of four', async () => {
  expect(await take([0.9, 0.4, 0.6, 0.8], createPatience(true))).toEqual({ value: 'sample 1', others: 0.4, retakes: 3 })
})

it('takes one as it is where nobody waits for quiet', async () => {
  expect(await take([0.9, 0.1], undefined)).toEqual({ value: 'sample 0', others: 0.9, retakes: 0 })
})

it('takes none anew once patience is at its end', async () => {
  expect(await take([0.9, 0.1], createPatience(false))).toEqual({ value: 'sample 0', others: 0.9, retakes: 0 })
})
