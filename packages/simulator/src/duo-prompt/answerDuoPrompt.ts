import { type Answer, htmlAnswer, jsonAnswer } from '../http/Answer.ts'
import { errorAnswer } from '../http/errorAnswers.ts'
import { bodyText, type Exchange } from '../http/Exchange.ts'
import { isRecord } from '../http/isRecord.ts'
import { parseJson } from '../http/parseJson.ts'
import { randomId } from '../random/randomText.ts'
import type { ServiceState } from '../state/ServiceState.ts'
import { readDuoCookie, signDuoCookie } from '../duo/duoCookie.ts'
import { duoPromptPage, duoRefusalPage } from './duoPromptPage.ts'

/** How long Duo's answer may be used. Duo does not say; its examples hint at a minute. */
const authSeconds = 60

/** Answers Duo's part: the prompt for the frame, and the signing behind its buttons. */
export async function answerDuoPrompt(exchange: Exchange, state: ServiceState): Promise<Answer> {
  const { method, url } = exchange
  if (method === 'GET' && url.pathname === '/frame/web/v1/auth') return answerPage(exchange, state)
  if (method === 'POST' && url.pathname === '/frame/web/v1/sign') return answerSigning(exchange, state)
  return errorAnswer(404, exchange)
}

async function answerPage({ url }: Exchange, state: ServiceState): Promise<Answer> {
  const nonce = randomId(state.random)
  const headers = {
    'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:`,
    'Referrer-Policy': 'no-referrer',
  }
  const tx = url.searchParams.get('tx') ?? ''
  const user = await readRequest(tx, state)
  if (user === undefined) {
    return htmlAnswer(400, duoRefusalPage('The request is not signed, is signed wrongly, or has expired.'), headers)
  }
  const parentOrigin = webOrigin(url.searchParams.get('parent') ?? '')
  if (parentOrigin === undefined) {
    return htmlAnswer(400, duoRefusalPage('The address of the page around this prompt is missing.'), headers)
  }
  return htmlAnswer(200, duoPromptPage({ user, tx, parentOrigin, nonce }), headers)
}

async function answerSigning(exchange: Exchange, state: ServiceState): Promise<Answer> {
  const body = parseJson(bodyText(exchange))
  const prefix = isRecord(body) && body['answer'] === 'enroll' ? 'ENROLL' : 'AUTH'
  const tx = isRecord(body) && typeof body['tx'] === 'string' ? body['tx'] : ''
  const user = await readRequest(tx, state)
  if (user === undefined) return jsonAnswer(400, { error: 'This prompt has expired.' })
  const { ikey, skey } = state.duo
  const expiresAt = seconds(state) + authSeconds
  return jsonAnswer(200, { message: await signDuoCookie({ prefix, user, ikey, expiresAt }, skey) })
}

function readRequest(tx: string, state: ServiceState): Promise<string | undefined> {
  const { ikey, skey } = state.duo
  return readDuoCookie(tx, { prefix: 'TX', ikey, key: skey, now: seconds(state) })
}

function seconds({ now }: ServiceState): number {
  return Math.floor(now() / 1000)
}

function webOrigin(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, origin } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined
}
