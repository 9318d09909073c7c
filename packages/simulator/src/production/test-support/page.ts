import { createSimulator } from '../../create-simulator/createSimulator.ts'
import type { ProductionConsent } from '../refuseInProduction.ts'

/** What a page that was built has of the simulator. */
export function peopleOf(allowInProduction?: ProductionConsent): number {
  return createSimulator({ allowInProduction }).people.length
}
