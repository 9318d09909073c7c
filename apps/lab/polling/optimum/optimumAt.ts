import type { Answering } from '../people/Answering.ts'
import type { Service } from '../schedules/Schedule.ts'
import { findOptimum } from './findOptimum.ts'
import { foresee } from './foresee.ts'

/** The moments of the optimum that takes so many requests per challenge, or as near to it as there is one. */
export function optimumAt(requests: number, answering: Answering, service: Service): number[] {
  let cheap = 1
  let dear = 100_000
  let nearest: { moments: number[]; off: number } = { moments: [], off: Number.POSITIVE_INFINITY }
  for (let round = 0; round < 24; round += 1) {
    const price = Math.sqrt(cheap * dear)
    const moments = findOptimum(price, answering, service)
    const foreseen = foresee(moments, answering, service).requests
    const off = Math.abs(foreseen - requests)
    if (off < nearest.off) nearest = { moments, off }
    if (foreseen > requests) cheap = price
    else dear = price
  }
  return nearest.moments
}
