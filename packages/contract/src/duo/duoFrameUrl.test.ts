import { expect, it } from 'vitest'
import { duoVectors } from '../test-support/duoVectors.ts'
import { duoFrameUrl } from './duoFrameUrl.ts'
import { parseDuoHost } from './parseDuoHost.ts'
import { parseSigRequest } from './parseSigRequest.ts'

it.each(duoVectors.sign_request)("is the address that Duo's own script loads, for $input.username", (vector) => {
  const host = parseDuoHost(duoVectors.keys.host)
  const request = parseSigRequest(vector.sig_request)
  if (!host.ok || !request.ok) throw new Error('The vector cannot be read.')

  const { parent, src } = vector.expectedIframeSrc
  expect(duoFrameUrl({ origin: host.origin, tx: request.tx, parent })).toBe(src)
})
