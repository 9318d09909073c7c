import { createHmac } from 'node:crypto'
import type { DuoKeys } from '../duo/DuoKeys.ts'

/** What Duo's prompt answers to a request of ours, where the person says yes: `AUTH|…:APP|…`. */
export function answerDuo(
  sigRequest: string,
  { ikey, skey }: Pick<DuoKeys, 'ikey' | 'skey'>,
  username?: string,
): string {
  const [tx = '', app = ''] = sigRequest.split(':')
  const [user] = Buffer.from(tx.split('|')[1] ?? '', 'base64')
    .toString()
    .split('|')
  const facts = `${username ?? user}|${ikey}|${Math.floor(Date.now() / 1000) + 300}`
  const cookie = `AUTH|${Buffer.from(facts).toString('base64')}`
  return `${cookie}|${createHmac('sha1', skey).update(cookie).digest('hex')}:${app}`
}
