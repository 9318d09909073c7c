import { describe, expect, it } from 'vitest'
import { duoVectors } from '../test-support/duoVectors.ts'
import { readDuoMessage } from './readDuoMessage.ts'

const hmac = 'a'.repeat(40)

/** The vectors whose first half is no answer of Duo's, and what it is. */
const otherForms: Record<string, string | undefined> = {
  'TX replayed as AUTH part': undefined,
  'ENROLL message where AUTH is required': 'enrolled',
  'HMAC-SHA512 AUTH (package knows only SHA-1)': undefined,
  'ERR message posted back as sig_response': 'error',
  'upper-case hex in AUTH signature': undefined,
  'empty string': undefined,
}

describe('the person has passed', () => {
  it.each(duoVectors.sign_request)('as $input.username', ({ simulatedDuoMessage }) => {
    expect(readDuoMessage(simulatedDuoMessage)).toEqual({ type: 'authenticated', cookie: simulatedDuoMessage })
  })
})

it.each(duoVectors.verify_response)('goes by the form alone: $name', ({ name, sig_response }) => {
  // Whether a signature is right is for the server to say.
  const [answer = ''] = sig_response.split(':')
  expect(readDuoMessage(answer)?.type).toBe(name in otherForms ? otherForms[name] : 'authenticated')
})

it('tells that the person has enrolled', () => {
  expect(readDuoMessage(duoVectors.enroll.duoMessage)).toEqual({ type: 'enrolled' })
})

it.each(['Access denied.', 'It\'s "over" (really); try again: #7?', '', 'two\nlines', 'AUTH|x|y'])(
  'passes on the error %j',
  (text) => {
    expect(readDuoMessage(`ERR|${text}`)).toEqual({ type: 'error', text })
  },
)

it.each([
  'https://duo.com/docs',
  'https://www.duo.com/',
  'https://duosecurity.com/a?b=c#d',
  'https://api-1a2b3c4d.duosecurity.com/frame',
  'https://api-1a2b3c4d.duofederal.com/frame',
])('names the window that Duo wants: %s', (url) => {
  expect(readDuoMessage(`DUO_OPEN_WINDOW|${url}`)).toEqual({ type: 'openWindow', url })
})

it.each([
  'http://duo.com/',
  'https://example.com/',
  'https://notduo.com/',
  'https://duo.com.example.com/',
  'https://duo.com@example.com/',
  'https://user@duo.com/',
  'https://duo.com:8443/',
  'https://example.com/duo.com',
  'javascript:alert(1)//duo.com',
  'data:text/html,duo.com',
  'duotrustedendpoints:x',
  '//duo.com/',
  'duo.com',
  '',
])('opens nothing for %j', (url) => {
  expect(readDuoMessage(`DUO_OPEN_WINDOW|${url}`)).toBeUndefined()
})

describe('no message of Duo', () => {
  it.each([
    undefined,
    null,
    7,
    true,
    {},
    ['AUTH'],
    { type: 'authenticated', cookie: 'x' },
    new String(`AUTH|QQ==|${hmac}`),
    '',
    'AUTH',
    'AUTH|QQ==',
    'AUTH|QQ==|',
    `AUTHAUTH|QQ==|${hmac}`,
    `auth|QQ==|${hmac}`,
    ` AUTH|QQ==|${hmac}`,
    `AUTH|QQ==|${hmac}\n`,
    `AUTH|QQ==|${hmac}:APP|QQ==|${hmac}`,
    `AUTH|QQ==|${hmac.toUpperCase()}`,
    `AUTH|QQ==|${hmac}a`,
    `AUTH||${hmac}`,
    `AUTH|Q-_=|${hmac}`,
    `AUTH|QQ===|${hmac}`,
    `TX|QQ==|${hmac}`,
    `APP|QQ==|${hmac}`,
    `INIT|QQ==|${hmac}`,
    'ERROR|x',
    'ERR',
    'xERR|x',
    'webpackHotUpdate',
    '{"source":"react-devtools"}',
  ])('%j', (data) => {
    expect(readDuoMessage(data)).toBeUndefined()
  })

  it.each([`AUTH|${'A'.repeat(1_000_000)}|${hmac}`, `ERR|${'x'.repeat(1_000_000)}`])(
    'of a million characters',
    (data) => {
      expect(readDuoMessage(data)).toBeUndefined()
    },
  )
})
