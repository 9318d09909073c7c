// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { createStepUpPage, refusalOf } from '../test-support/stepUpPage.ts'
import { StepUpRefused } from './StepUpRefused.ts'

const doneOf = async (response: Promise<Response>) => (await (await response).json()).done

describe('two requests at once', () => {
  it('share one challenge, and have an assertion each', async () => {
    const { gateway, shown, approve, pass, open, settle } = createStepUpPage()
    const responses = [approve('AR-1'), approve('AR-2')]
    await open()
    await settle()

    await pass()

    expect(await Promise.all(responses.map(doneOf))).toEqual(['approve AR-1', 'approve AR-2'])
    expect(new Set(shown.map(({ id }) => id)).size).toBe(1)
    expect(gateway.to('/check').map(({ headers }) => headers.get('MFA-Transaction'))).toEqual(['t1 t2'])
    const assertions = gateway.protectedCalls().flatMap(({ path, headers }) => {
      const assertion = headers.get('MFA-Assertion')
      return assertion === null ? [] : [[path, assertion.split('.')[1]]]
    })
    expect(assertions).toEqual([
      ['/api/approve/AR-1', 't1'],
      ['/api/approve/AR-2', 't2'],
    ])
  })

  it('share what became of it where it is not passed', async () => {
    const { approve, open, settle } = createStepUpPage()
    const ends = [refusalOf(approve('AR-1')), refusalOf(approve('AR-2'))]
    await open()
    await settle()
    ;(await open()).refuse('abandoned')
    expect(await Promise.all(ends)).toMatchObject([{ reason: 'abandoned' }, { reason: 'abandoned' }])
  })
})

describe('a request that comes while a challenge is open', () => {
  it('joins it, and is named from then on', async () => {
    const { gateway, approve, open, enter, pass, settle, stepUp } = createStepUpPage()
    const first = approve('AR-1')
    const { id } = await open()
    await enter('000000')
    const second = approve('AR-2')
    await settle()
    expect(stepUp.get()).toMatchObject({ challenge: { id, descriptions: ['/api/approve/AR-1', '/api/approve/AR-2'] } })

    await pass()

    expect([await doneOf(first), await doneOf(second)]).toEqual(['approve AR-1', 'approve AR-2'])
    expect(gateway.to('/check').map(({ headers }) => headers.get('MFA-Transaction'))).toEqual(['t1', 't1 t2'])
  })

  it('gets the next one where the gateway has given its word already', async () => {
    const { stepUp, approve, open, enter, pass, settle } = createStepUpPage()
    const first = approve('AR-1')
    const challenge = await open()
    await enter('123456')
    const second = approve('AR-2')
    await settle()
    expect(stepUp.get()).toMatchObject({ challenge: { descriptions: ['/api/approve/AR-1'] } })

    challenge.succeed()

    expect(await doneOf(first)).toBe('approve AR-1')
    await settle()
    expect((await open()).id).not.toBe(challenge.id)
    await pass()
    expect(await doneOf(second)).toBe('approve AR-2')
  })

  it('gets the next one where the word that was on its way is not for it', async () => {
    const { gateway, approve, open, enter, pass, settle } = createStepUpPage()
    const first = approve('AR-1')
    const challenge = await open()
    // Sent with one transaction, answered after another one came.
    const gone = enter('123456')
    const second = approve('AR-2')
    await gone
    await settle()
    challenge.succeed()
    expect(await doneOf(first)).toBe('approve AR-1')

    await settle()
    await pass()
    expect(await doneOf(second)).toBe('approve AR-2')
    expect(gateway.to('/check').map(({ headers }) => headers.get('MFA-Transaction'))).toEqual([
      't1',
      expect.stringMatching(/^t[2-9]$/),
    ])
  })

  it('does not join one that could be passed by a method that will not do for it', async () => {
    const { gateway, stepUp, approve, open, pass, settle } = createStepUpPage()
    const first = approve('AR-1')
    const { id } = await open()
    gateway.break((path) => {
      const demand = 'Bearer error="insufficient_user_authentication", mfa_methods="rsa", mfa_transaction="strict"'
      return path === '/api/strict'
        ? new Response('', { status: 401, headers: { 'WWW-Authenticate': demand } })
        : undefined
    })
    const strict = refusalOf(stepUp.fetch('/api/strict', { method: 'POST' }))
    await settle()
    expect(stepUp.get()).toMatchObject({ challenge: { id, descriptions: ['/api/approve/AR-1'] } })

    await pass()
    await doneOf(first)
    const next = await open()
    expect(next.id).not.toBe(id)
    next.refuse('abandoned')
    expect(await strict).toMatchObject({ reason: 'abandoned' })
  })

  it('gets the next one where four share one already', async () => {
    const { gateway, approve, open, pass, settle } = createStepUpPage()
    const responses = Array.from({ length: 5 }, (_, place) => approve(`AR-${place}`))
    await open()
    await settle()
    await pass()
    await settle()
    await pass()
    expect(await Promise.all(responses.map(doneOf))).toHaveLength(5)
    expect(gateway.to('/check').map(({ headers }) => headers.get('MFA-Transaction')?.split(' ').length)).toEqual([4, 1])
  })
})

describe('a caller that calls its request off', () => {
  it('leaves the challenge to the others', async () => {
    const { stepUp, approve, pass, open, settle, gateway } = createStepUpPage()
    const controller = new AbortController()
    const first = refusalOf(approve('AR-1', { signal: controller.signal }))
    const second = approve('AR-2')
    const { id } = await open()
    await settle()

    controller.abort()

    expect(await first).toMatchObject({ name: 'AbortError' })
    expect(stepUp.get()).toMatchObject({ challenge: { id, descriptions: ['/api/approve/AR-2'] } })
    await pass()
    expect(await doneOf(second)).toBe('approve AR-2')
    expect(gateway.to('/check').map(({ headers }) => headers.get('MFA-Transaction'))).toEqual(['t2'])
  })

  it('ends it where it was the last', async () => {
    const { stepUp, gateway, approve, open } = createStepUpPage()
    const controller = new AbortController()
    const request = refusalOf(approve('AR-1', { signal: controller.signal }))
    await open()

    controller.abort()

    expect(await request).toMatchObject({ name: 'AbortError' })
    expect(stepUp.get()).toEqual({ status: 'idle' })
    expect(gateway.protectedCalls()).toHaveLength(1)
  })

  it('ends what is fetched for it, too', async () => {
    const { stepUp, shown, gateway, approve, settle } = createStepUpPage()
    const controller = new AbortController()
    const { promise, resolve } = Promise.withResolvers<Response>()
    gateway.break((path) => (path.endsWith('/methods') ? promise : undefined))
    const request = refusalOf(approve('AR-1', { signal: controller.signal }))
    await settle()
    expect(stepUp.get()).toEqual({ status: 'preparing' })

    controller.abort()
    resolve(Response.json({ methods: [{ id: 'rsa', type: 'rsa' }] }))

    expect(await request).toMatchObject({ name: 'AbortError' })
    await settle()
    expect(gateway.to('/methods').map(({ isCalledOff }) => isCalledOff)).toEqual([true])
    expect([stepUp.get(), shown]).toEqual([{ status: 'idle' }, []])
  })
})

describe('a request that is not done', () => {
  it.each(['abandoned', 'lockedOut', 'noMethod', 'unavailable'] as const)('says why: %s', async (reason) => {
    const { gateway, approve, open } = createStepUpPage()
    const request = refusalOf(approve())
    ;(await open()).refuse(reason)
    expect(await request).toBeInstanceOf(StepUpRefused)
    expect(await request).toMatchObject({ name: 'StepUpRefused', reason })
    expect(gateway.protectedCalls()).toHaveLength(1)
  })

  it('has no method where the gateway lists none', async () => {
    const { approve, shown } = createStepUpPage({ methods: [] })
    expect(await refusalOf(approve())).toMatchObject({ reason: 'noMethod' })
    expect(shown).toEqual([])
  })

  it('is not to be confirmed where the gateway can’t be asked, and says what failed', async () => {
    const { gateway, approve } = createStepUpPage()
    gateway.break((path) => (path.endsWith('/methods') ? new Response('', { status: 503 }) : undefined))
    expect(await refusalOf(approve())).toMatchObject({ reason: 'unavailable', failure: { code: 'serviceFault' } })
  })

  it('is refused where nothing shows a challenge, or nothing does any more', async () => {
    const page = createStepUpPage({ shows: false })
    expect(await refusalOf(page.approve())).toMatchObject({ reason: 'unavailable' })

    const { approve, open, hide } = createStepUpPage()
    const request = refusalOf(approve())
    await open()
    hide()
    expect(await request).toMatchObject({ reason: 'unavailable' })
  })

  it('is refused where a success came without the gateway’s word', async () => {
    const { gateway, approve, open } = createStepUpPage()
    const request = refusalOf(approve())
    ;(await open()).succeed()
    expect(await request).toMatchObject({ reason: 'unavailable' })
    expect(gateway.protectedCalls()).toHaveLength(1)
  })

  it('is refused where the gateway gave fewer words than there were transactions', async () => {
    const { gateway, approve, open, enter, settle } = createStepUpPage()
    const ends = [refusalOf(approve('AR-1')), refusalOf(approve('AR-2'))]
    const { succeed } = await open()
    await settle()
    gateway.break((path) =>
      path.endsWith('/check')
        ? Response.json({ status: 'SUCCESS' }, { headers: { 'MFA-Assertion': 'assertion.t1' } })
        : undefined,
    )
    await enter('123456')
    succeed()
    expect(await Promise.all(ends)).toMatchObject([{ reason: 'unavailable' }, { reason: 'unavailable' }])
  })

  it('is done all the same where the gateway gave its word and the screen went', async () => {
    const { approve, open, enter } = createStepUpPage()
    const response = approve()
    const { refuse } = await open()
    await enter('123456')
    refuse('abandoned')
    expect(await doneOf(response)).toBe('approve AR-1')
  })
})
