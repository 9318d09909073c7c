// @vitest-environment jsdom
import { deliveryTypes, methodTypes } from '@mfa-challenge/contract'
import { hashKbaAnswer } from '@mfa-challenge/contract/kba'
import { expect, it } from 'vitest'
import { approveInFrame, frameElement, postToPage } from '../test-support/duoFrames.tsx'
import type { Said } from '../test-support/headlessChallenge.tsx'
import { renderAndListen } from '../test-support/renderAndListen.ts'

type World = ReturnType<typeof renderAndListen>

/** Goes through every method, with all that can be refused or fail on the way, and says what must not be told. */
async function passEverything(world: World): Promise<string[]> {
  const { person, simulator, advance, perform } = world
  const secrets: string[] = []
  const choose = (id: string) =>
    person.does(({ challenge }) => {
      challenge?.goBack()
      challenge?.choose(id)
    })
  const failing = async (
    operation: Parameters<typeof simulator.addFault>[0]['operation'],
    run: () => Promise<void>,
  ) => {
    for (const kind of ['forbidden', 'serverError', 'unauthorized', 'html', 'notEnoughData'] as const) {
      simulator.addFault({ operation, kind, times: 1 })
      await run()
    }
  }
  const newestPush = () => simulator.pushes().at(-1)?.requestId ?? ''

  await failing('createSendToken', async () => {
    await choose('sms-id')
    await person.does(({ send }) => send?.send())
  })
  await choose('sms-id')
  await person.does(({ send }) => send?.send())
  await person.does(({ auth }) => auth?.submit('192837'))
  secrets.push(simulator.latestCode(person.userAlias) ?? '', '192837')
  secrets.push(world.said.send?.status === 'sent' ? (world.said.send.requestId ?? '') : '')

  await choose('okta-id')
  simulator.addFault({ operation: 'sendOktaVerifyRequest', kind: 'forbidden', times: 1 })
  await person.does(({ okta }) => okta?.push())
  await person.does(({ okta }) => okta?.push())
  secrets.push(newestPush())
  simulator.deny(newestPush())
  await advance(3_000)

  await choose('duo-id')
  await person.does(({ duo }) => duo?.start())
  const { searchParams } = new URL(frameElement().src)
  const cookie = await approveInFrame(simulator)
  secrets.push(searchParams.get('tx') ?? '', cookie, simulator.duo.host)
  simulator.addFault({ operation: 'sendDuoVerifyRequest', kind: 'forbidden', times: 1 })
  postToPage({ data: cookie })
  await perform(() => undefined)

  await choose('rsa-id')
  await person.does(({ rsa }) => rsa?.start())
  secrets.push(newestPush())
  simulator.addFault({ operation: 'pingVerificationStatus', kind: 'serverError', times: 1 })
  await advance(3_000)

  await choose('kba-id')
  const right = Object.fromEntries(person.kba.map(({ id, answer }) => [id, answer]))
  simulator.addFault({ operation: 'sendKbaAnswers', kind: 'serverError', times: 1 })
  await person.does(({ answers }) => answers?.submit(right))
  await person.does(({ answers }) => answers?.submit({ ...right, [person.kba[0]?.id ?? '']: 'Paris' }))
  await person.does(({ answers }) => answers?.submit(right))

  const answers = [...person.kba.map(({ answer }) => answer), 'Paris']
  secrets.push(...answers, ...person.kba.flatMap(({ id, text }) => [id, text]))
  secrets.push(...(await Promise.all(answers.map((answer) => hashKbaAnswer(answer)))))
  return secrets
}

it('tells of no code, answer, id, person, destination or word of the service', async () => {
  const trackingIds: string[] = []
  const world = renderAndListen({
    through: (next) => async (input, init) => {
      const response = await next(input, init)
      trackingIds.push(response.headers.get('SLPT-Request-ID') ?? 'none')
      return response
    },
  })
  const { person, events, said } = world

  const secrets = [
    ...(await passEverything(world)),
    person.userAlias,
    person.identityId,
    person.oktaUserId,
    person.duoUsername,
    person.displayName,
    person.accessToken,
    ...Object.values(person.destinations),
    ...trackingIds,
    ...methodFacts,
    ...wordsOfTheService,
  ]

  expect(endOf(said)).toBe('succeeded')
  expect(secrets).not.toContain('')
  expect(secrets).not.toContain(undefined)
  const text = JSON.stringify(events.map((event) => ({ ...event, durationMs: 0, challengeDurationMs: 0 })))
  for (const secret of secrets) expect(text).not.toContain(secret)
})

it('tells nothing but fixed words and durations', async () => {
  const world = renderAndListen()
  await passEverything(world)

  expect(world.events.length).toBeGreaterThan(50)
  for (const { durationMs, ...event } of world.events) {
    const { type, state, method, deliveryType, reason, challengeDurationMs, ...rest } = { ...nothing, ...event }
    expect(rest).toEqual({})
    expect([undefined, ...methodTypes]).toContain(method)
    expect([undefined, ...deliveryTypes]).toContain(deliveryType)
    expect(`${type} ${state} ${reason}`).toMatch(/^[a-zA-Z]+ [a-zA-Z]+ [a-zA-Z]+$/)
    expect(durationMs).toBeGreaterThanOrEqual(0)
    expect(challengeDurationMs ?? 0).toBeGreaterThanOrEqual(0)
  }
})

const nothing = { method: undefined, deliveryType: undefined, reason: undefined, challengeDurationMs: undefined }

function endOf({ challenge }: Said) {
  return challenge?.status
}

/** What `renderHeadless` says of its methods. */
const methodFacts = ['sms-id', 'okta-id', 'duo-id', 'kba-id', 'rsa-id', '•••• 17', 'My phone', 'Will’s Pixel', '42']

const wordsOfTheService = ['understood the request', 'internal fault', 'JWT', 'Unable to sent']
