import type { Hands, WalkStep } from './createSubject.tsx'

/** The person does something. */
export function person<Given, Result>(
  act: (hands: Hands<Given, Result>) => void,
  leadsTo: string,
): WalkStep<Given, Result> {
  return { by: 'person', run: (hands) => hands.world.perform(() => act(hands)), leadsTo }
}

/** The service, or the portal's server, answers what it was asked first. */
export function answers<Given, Result>(leadsTo: string): WalkStep<Given, Result> {
  return { by: 'service', run: ({ world }) => world.perform(world.gate.release), leadsTo }
}

/** Time passes. Before it does, something may happen elsewhere: on the person's phone, say. */
export function passes<Given, Result>(
  ms: number,
  leadsTo: string,
  elsewhere: (hands: Hands<Given, Result>) => void = () => undefined,
): WalkStep<Given, Result> {
  return {
    by: 'service',
    async run(hands) {
      elsewhere(hands)
      await hands.world.advance(ms)
    },
    leadsTo,
  }
}
