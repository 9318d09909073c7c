import { createHash } from 'node:crypto'
import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator'
import { createDuoWeb } from '../../duo-web/createDuoWeb.ts'
import type { MfaEnvironment } from '../../environment/MfaEnvironment.ts'
import { createKbaAnswers } from '../../kba/createKbaAnswers.ts'
import { createKbaQuestions } from '../../kba/createKbaQuestions.ts'
import type { Holders } from '../../kept/Kept.ts'
import { createOktaVerify } from '../../okta-verify/createOktaVerify.ts'
import { createRsa } from '../../rsa/createRsa.ts'
import { createSendToken } from '../../token/createSendToken.ts'
import { createTokenAuth } from '../../token/createTokenAuth.ts'
import type { Chances } from './chances.ts'

/** What a person can see and do on the screen of one method. */
export interface Visit {
  status: () => string
  /** What the person does now who wants to pass, where anything can be done. Waiting is something, too. */
  goOn: () => void | Promise<void>
  /** What the person does now who presses whatever there is. */
  fumble: () => void | Promise<void>
  release: () => void
}

export interface VisitOptions {
  environment: MfaEnvironment
  simulator: Simulator
  person: SimulatorPerson
  chances: Chances
  /** Whether the host's own functions do what they should. */
  isHostWell: () => boolean
}

export const ways = ['token', 'okta-verify', 'duo-web', 'kba', 'rsa'] as const
export type Way = (typeof ways)[number]

export const visitOf: Record<Way, (options: VisitOptions) => Visit> = {
  token: visitToken,
  'okta-verify': visitOkta,
  'duo-web': visitDuo,
  kba: visitKba,
  rsa: visitRsa,
}

function heldBy<Given>(given: Given): Holders<Given> {
  return { newest: () => given, each: (tell) => tell(given), any: () => true }
}

function visitToken({ environment, simulator, person: { userAlias }, chances }: VisitOptions): Visit {
  const method = { id: 'sms', type: 'token', userAlias, deliveryType: 'SMS_PERSONAL' } as const
  const sending = createSendToken(environment, heldBy({ method }))
  const requestId = () => {
    const now = sending.get()
    return now.status === 'sent' ? now.requestId : undefined
  }
  const auth = createTokenAuth(environment, {
    ...heldBy({ method, onEnded: () => undefined }),
    newest: () => ({ method, requestId: requestId(), onEnded: () => undefined }),
  })
  const send = () => {
    sending.send()
    auth.sentAnother(requestId())
  }
  const submit = () => auth.submit(simulator.latestCode(userAlias) ?? '000000')
  let wantsNew = true
  return {
    // A send that ends for good ends the method.
    status() {
      const sent = sending.get()
      return sent.status === 'failed' && sent.blockedBy === 'over' ? sent.reason : auth.get().status
    },
    goOn() {
      const { status, canSubmit } = auth.get()
      if (status === 'entering' && (wantsNew || !sending.get().mayHaveCode) && sending.get().canSend) {
        wantsNew = false
        return send()
      }
      if (!canSubmit) return undefined
      wantsNew = true
      return submit()
    },
    fumble: () =>
      chances.oneOf([
        send,
        send,
        submit,
        () => auth.submit(String(chances.between(100_000, 999_999))),
        () => auth.submit(''),
        auth.reset,
      ])(),
    release() {
      sending.release()
      auth.release()
    },
  }
}

function visitOkta({ environment, simulator, person, chances }: VisitOptions): Visit {
  const okta = createOktaVerify(
    environment,
    heldBy({ method: { id: 'okta', type: 'okta-verify', userId: person.oktaUserId } }),
  )
  return {
    status: () => okta.get().status,
    goOn() {
      const { status, canPush, canRetry } = okta.get()
      if (status === 'waiting') answerPhone(simulator, 'approve')
      if (status === 'waiting') return
      if (canRetry) okta.retry()
      else if (canPush) okta.push()
    },
    fumble: () =>
      chances.oneOf([
        okta.push,
        okta.push,
        okta.retry,
        () => answerPhone(simulator, 'approve'),
        () => answerPhone(simulator, 'deny'),
      ])(),
    release: okta.release,
  }
}

function answerPhone(simulator: Simulator, answer: 'approve' | 'deny') {
  const waiting = simulator.pushes().findLast(({ state }) => state === 'pending')
  if (waiting !== undefined) simulator[answer](waiting.requestId)
}

function visitRsa({ environment, simulator, person: { userAlias }, chances, isHostWell }: VisitOptions): Visit {
  const getRequestId = async () => {
    if (isHostWell()) return simulator.startRsa(userAlias)
    const id = chances.oneOf(['', 'made up', 'mistake', 'never'])
    if (id === 'mistake') fail()
    return id === 'never' ? never() : id
  }
  const rsa = createRsa(environment, heldBy({ method: { id: 'rsa', type: 'rsa', getRequestId } }))
  return {
    status: () => rsa.get().status,
    goOn() {
      const { status, canStart, canRetry } = rsa.get()
      if (status === 'waiting') return answerPhone(simulator, 'approve')
      if (canRetry) return rsa.retry()
      return canStart ? rsa.start() : undefined
    },
    fumble: () => chances.oneOf([rsa.start, rsa.retry, () => answerPhone(simulator, 'approve')])(),
    release: rsa.release,
  }
}

function visitDuo({ environment, simulator, person, chances, isHostWell }: VisitOptions): Visit {
  const getSigRequest = async () => {
    if (!isHostWell()) return chances.happens(0.5) ? fail() : never()
    return { host: simulator.duo.host, sigRequest: await simulator.signDuoRequest(person.duoUsername) }
  }
  const duo = createDuoWeb(
    environment,
    heldBy({ method: { id: 'duo', type: 'duo-web', userId: person.identityId, getSigRequest } }),
  )
  const answerPrompt = async () => {
    const { progress } = duo.get()
    if (progress.status !== 'prompting') return
    const [tx = '', app = ''] = progress.sigRequest.split(':')
    const response = await simulator.fetch(`https://${simulator.duo.host}/frame/web/v1/sign`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tx, answer: 'approve' }),
    })
    const { message }: { message: string } = await response.json()
    duo.submit(`${message}:${app}`)
  }
  return {
    status: () => duo.get().progress.status,
    goOn: () => (duo.get().progress.status === 'prompting' ? answerPrompt() : duo.start()),
    fumble: () => chances.oneOf([duo.start, answerPrompt, () => duo.submit('AUTH|made|up:APP|made|up')])(),
    release: duo.release,
  }
}

function visitKba({ environment, person, chances, isHostWell }: VisitOptions): Visit {
  const encodeAnswer = async (answer: string) => {
    if (!isHostWell()) fail()
    // As `hashKbaAnswer` does, without work beside the thread that nobody could wait for.
    return createHash('sha256').update(answer.toLowerCase()).digest('hex')
  }
  const method = { id: 'kba', type: 'kba', count: 2, encodeAnswer } as const
  const questions = createKbaQuestions(environment, heldBy({ method }))
  const answers = createKbaAnswers(environment, heldBy({ method, onSucceeded: () => undefined }))
  const submit = (isRight: boolean) => {
    const entries = person.kba.slice(0, 2).map(({ id, answer }) => [id, isRight ? answer : 'wrong'])
    answers.submit(Object.fromEntries(entries))
  }
  questions.begin()
  return {
    status: () => answers.get().status,
    goOn() {
      const { status } = questions.get()
      if (status === 'failed') return questions.retry()
      return status === 'loaded' ? submit(true) : undefined
    },
    fumble: () => chances.oneOf([questions.retry, () => submit(true), () => submit(false)])(),
    release() {
      questions.release()
      answers.release()
    },
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined)
}

function fail(): never {
  throw new TypeError('A mistake of the portal’s.')
}
