import type { MfaDuoWebMethod } from '@mfa-challenge/hooks'
import { createDuoWeb, mapStore } from '@mfa-challenge/hooks/internal/engine'
import type { Deed, Machine } from '../explore/Machine.ts'
import { callDeeds, failureDeeds, hostDeed, person, pollDeeds, timeDeeds } from '../world/deeds.ts'
import { holdersOf, type World } from '../world/World.ts'

type Duo = ReturnType<typeof start>

/** As `useDuoWeb` goes from the host's request to the service's word on Duo's answer. */
export const duoWebMachine: Machine<Duo> = {
  name: 'Duo',
  start,
  deeds: [
    person('starts', (duo) => duo.start(), 'canStart'),
    hostDeed('gives a request'),
    ...failureDeeds('Host'),
    duoAnswers(),
    ...callDeeds({ withIds: true }),
    ...pollDeeds,
    ...timeDeeds,
  ],
}

function start(world: World) {
  const duo = createDuoWeb(
    world.environment,
    holdersOf(() => ({ method: methodOf(world) })),
  )
  const step = mapStore(duo, ({ progress, ...can }) => ({ ...progress, ...can }))
  const isAhead = () => ['preparing', 'prompting'].includes(step.get().status)
  return { ...duo, ...step, group: () => (isAhead() ? 'before the answer' : step.get().status) }
}

function methodOf({ ask }: World): MfaDuoWebMethod {
  const getSigRequest: MfaDuoWebMethod['getSigRequest'] = async ({ signal }) => {
    await ask('Host', signal)
    return { host: 'api-12345678.duosecurity.com', sigRequest: 'TX|…:APP|…' }
  }
  return { id: 'duo', type: 'duo-web', userId: '2c91', getSigRequest }
}

function duoAnswers(): Deed<Duo> {
  return {
    words: () => ({ who: 'Duo', what: 'says authenticated' }),
    // It speaks in its frame, and where there is no request there is none.
    act: (_, duo) => (duo.get().status === 'prompting' ? duo.submit('AUTH|…:APP|…') : undefined),
  }
}
