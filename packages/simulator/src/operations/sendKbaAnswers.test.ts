import { hashKbaAnswer } from '@mfa-challenge/contract/kba'
import { describe, expect, it } from 'vitest'
import type { SimulatorOptions } from '../simulator/Simulator.ts'
import { personOf, setUp } from '../test-support/setUp.ts'

const pet = '173423'
const city = 'c54fee53-2d63-4fc5-9259-3e93b9994135'
const pin = '173421'

async function digest(id: string, answer: string) {
  return { id, answer: await hashKbaAnswer(answer) }
}

function setUpAnswers(options?: SimulatorOptions) {
  const { simulator, post } = setUp(options)
  const submit = async (answers: unknown, accessToken?: string) =>
    (await post('/v3/mfa/kba/authenticate', answers, accessToken === undefined ? {} : { accessToken })).body
  return { simulator, post, submit }
}

describe('sendKbaAnswers', () => {
  it('passes two right answers, whatever their case', async () => {
    const { submit } = setUpAnswers()
    expect(await submit([await digest(pet, 'bIsCuIt'), await digest(city, 'LISBON')])).toEqual({
      kbaAuthResponseItems: [
        { questionId: pet, isVerified: true },
        { questionId: city, isVerified: true },
      ],
      status: 'SUCCESS',
    })
  })

  it('refuses a right and a wrong one, and says which', async () => {
    const { submit } = setUpAnswers()
    expect(await submit([await digest(pet, 'Biscuit'), await digest(city, 'Porto')])).toEqual({
      kbaAuthResponseItems: [
        { questionId: pet, isVerified: true },
        { questionId: city, isVerified: false },
      ],
      status: 'FAILED',
    })
  })

  it('does not trim', async () => {
    const { submit } = setUpAnswers()
    expect(await submit([await digest(pet, 'Biscuit '), await digest(city, 'Lisbon')])).toMatchObject({
      status: 'FAILED',
    })
  })

  it('refuses answers in clear', async () => {
    const { submit } = setUpAnswers()
    expect(await submit([{ id: pet, answer: 'biscuit' }, await digest(city, 'Lisbon')])).toMatchObject({
      status: 'FAILED',
    })
  })

  it('wants more while too few are right and none is wrong', async () => {
    const { submit } = setUpAnswers()
    const right = await digest(pet, 'Biscuit')
    expect(await submit([right])).toEqual({
      kbaAuthResponseItems: [{ questionId: pet, isVerified: true }],
      status: 'PENDING',
    })
    expect(await submit([right, right])).toMatchObject({ status: 'PENDING' })
    expect(await submit([])).toMatchObject({ status: 'PENDING' })
  })

  it('counts as wrong what the person has not answered, or the tenant does not ask', async () => {
    const { submit } = setUpAnswers()
    const right = [await digest(pet, 'Biscuit'), await digest(city, 'Lisbon')]
    expect(await submit([...right, await digest(pin, '1234')])).toMatchObject({ status: 'FAILED' })
    expect(await submit([...right, await digest('no-such-question', 'x')])).toMatchObject({ status: 'FAILED' })
  })

  it('has not enough to go by for a person with one answer on file', async () => {
    const { simulator, submit } = setUpAnswers()
    const { accessToken } = personOf(simulator, 'noor.haddad')
    expect(await submit([await digest(pet, 'Mishmish')], accessToken)).toEqual({
      kbaAuthResponseItems: [],
      status: 'NOT_ENOUGH_DATA',
    })
  })

  it('asks whom the token acts for', async () => {
    const { simulator, submit } = setUpAnswers()
    const { accessToken } = personOf(simulator, 'ana.lopes')
    const anas = [await digest(pet, 'Faísca'), await digest(city, 'Porto')]
    expect(await submit(anas, accessToken)).toMatchObject({ status: 'SUCCESS' })
    expect(await submit(anas)).toMatchObject({ status: 'FAILED' })
  })

  it('spells as in the service’s example where it is told to', async () => {
    const { submit } = setUpAnswers({ exampleSpelling: true })
    expect(await submit([await digest(pet, 'Biscuit'), await digest(city, 'Porto')])).toEqual({
      kbaAuthResponseItem: [
        { questionId: pet, IsVerified: true },
        { questionId: city, IsVerified: false },
      ],
      status: 'PENDING',
    })
    expect(await submit([await digest(pet, 'Biscuit'), await digest(city, 'Lisbon')])).toMatchObject({
      status: 'SUCCESS',
    })
  })
})

describe('setMFAKBAConfig', () => {
  it('replaces everything that was on file', async () => {
    const { post, submit } = setUpAnswers()
    const { body } = await post('/v3/mfa/kba/config/answers', [await digest(pin, 'A1B2'), await digest(city, 'Faro')])

    expect(body).toEqual([
      { id: pet, question: expect.stringContaining('first pet'), hasAnswer: false },
      { id: city, question: expect.stringContaining('"locale":"fr"'), hasAnswer: true },
      { id: '143cfd3b-c23f-426b-ae5f-d3db06fa5919', question: expect.any(String), hasAnswer: false },
      { id: pin, question: '[{"text":"What is your alphanumeric PIN?","locale":""}]', hasAnswer: true },
    ])
    expect(await submit([await digest(pin, 'a1b2'), await digest(city, 'faro')])).toMatchObject({ status: 'SUCCESS' })
    expect(await submit([await digest(pet, 'Biscuit'), await digest(city, 'Lisbon')])).toMatchObject({
      status: 'FAILED',
    })
  })

  it('refuses an answer to a question that is not asked', async () => {
    const { post } = setUpAnswers()
    expect((await post('/v3/mfa/kba/config/answers', [await digest('nope', 'x')])).status).toBe(400)
  })
})

describe('getMFAKbaConfig', () => {
  it('asks in the person’s language, or else in the default one', async () => {
    const { simulator, get } = setUp()
    const { accessToken } = personOf(simulator, 'chloe.martin')
    const english = (await get('/v3/mfa/kba/config')).body
    const french = (await get('/v3/mfa/kba/config', { accessToken })).body

    expect(english).toContainEqual({
      id: pet,
      text: 'What was the name of your first pet?',
      hasAnswer: true,
      numAnswers: 3,
    })
    expect(french).toContainEqual(
      expect.objectContaining({ id: pet, text: 'Comment s’appelait votre premier animal ?' }),
    )
    expect(french).toContainEqual({ id: pin, text: 'What is your alphanumeric PIN?', hasAnswer: false, numAnswers: 0 })
  })

  it('gives every language as JSON in a string where all are asked for', async () => {
    const { body } = await setUp().get('/v3/mfa/kba/config?allLanguages=true')
    const text = JSON.stringify([
      { text: 'Comment s’appelait votre premier animal ?', locale: 'fr' },
      { text: 'What was the name of your first pet?', locale: '' },
    ])
    expect(body).toContainEqual(expect.objectContaining({ id: pet, text }))
  })
})
