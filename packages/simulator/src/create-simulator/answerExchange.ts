import { answerDuoPrompt } from '../duo-prompt/answerDuoPrompt.ts'
import { answerToken } from '../oauth-token/answerToken.ts'
import { answerOperation } from '../operations/answerOperation.ts'
import type { Simulator } from '../simulator/Simulator.ts'
import type { ServiceState } from '../state/ServiceState.ts'
import { answerWorld } from '../world/answerWorld.ts'
import { homePage } from '../world/homePage.ts'
import { type Answer, htmlAnswer } from '../http/Answer.ts'
import { errorAnswer } from '../http/errorAnswers.ts'
import type { Exchange } from '../http/Exchange.ts'

/** Answers any request. */
export async function answerExchange(exchange: Exchange, state: ServiceState, simulator: Simulator): Promise<Answer> {
  const { method, url } = exchange
  if (method === 'OPTIONS') return { status: 204, body: '', contentType: '' }
  if (url.pathname.startsWith('/simulator/')) return answerWorld(exchange, simulator)
  if (url.pathname === '/' && method === 'GET') return htmlAnswer(200, homePage(simulator))

  const [, version, path] = /^\/(v3|beta)(\/.*)$/.exec(url.pathname) ?? []
  if (version !== undefined && path !== undefined) return answerOperation(exchange, { version, path }, state)
  state.requestLog.add(exchange, undefined, state.now())
  if (url.pathname === '/oauth/token') return answerToken(exchange, state)
  if (url.pathname.startsWith('/frame/web/v1/')) return answerDuoPrompt(exchange, state)
  return errorAnswer(404, exchange)
}
