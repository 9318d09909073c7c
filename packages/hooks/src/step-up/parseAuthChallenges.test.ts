import { describe, expect, it } from 'vitest'
import { parseAuthChallenges } from './parseAuthChallenges.ts'

const read = (header: string) =>
  parseAuthChallenges(header)?.map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])

describe('a WWW-Authenticate header', () => {
  it.each<[string, unknown]>([
    ['', []],
    [' , ,', []],
    ['Bearer', [['Bearer', {}]]],
    // A `token68`, by the letter.
    ['Bearer realm=', [['Bearer', {}]]],
    ['Bearer realm="a"', [['Bearer', { realm: 'a' }]]],
    ['Bearer realm=a', [['Bearer', { realm: 'a' }]]],
    ['Bearer  realm = "a" , error="b"', [['Bearer', { realm: 'a', error: 'b' }]]],
    ['Bearer REALM="A b"', [['Bearer', { realm: 'A b' }]]],
    ['Bearer realm=""', [['Bearer', { realm: '' }]]],
    [String.raw`Bearer realm="say \"a\", b\\c=\d"`, [['Bearer', { realm: 'say "a", b\\c=d' }]]],
    ['Bearer realm="a, Basic realm=b"', [['Bearer', { realm: 'a, Basic realm=b' }]]],
    ['Bearer realm="é – ü"', [['Bearer', { realm: 'é – ü' }]]],
    [
      'Negotiate, Bearer error="x"',
      [
        ['Negotiate', {}],
        ['Bearer', { error: 'x' }],
      ],
    ],
    [
      'Negotiate YWJj==, Bearer error="x"',
      [
        ['Negotiate', {}],
        ['Bearer', { error: 'x' }],
      ],
    ],
    [
      'Basic realm="a", Bearer realm="b", error="x"',
      [
        ['Basic', { realm: 'a' }],
        ['Bearer', { realm: 'b', error: 'x' }],
      ],
    ],
    [
      'Basic realm="a",, ,Bearer error="x",',
      [
        ['Basic', { realm: 'a' }],
        ['Bearer', { error: 'x' }],
      ],
    ],
    // RFC 9110, section 11.6.1, and RFC 9470, section 3.
    [
      'Newauth realm="apps", type=1, title="Login to \\"apps\\"", Basic realm="simple"',
      [
        ['Newauth', { realm: 'apps', type: '1', title: 'Login to "apps"' }],
        ['Basic', { realm: 'simple' }],
      ],
    ],
    [
      'Bearer error="insufficient_user_authentication", error_description="More recent authentication is required", max_age="5"',
      [
        [
          'Bearer',
          {
            error: 'insufficient_user_authentication',
            error_description: 'More recent authentication is required',
            max_age: '5',
          },
        ],
      ],
    ],
  ])('is read to the letter: %j', (header, challenges) => {
    expect(read(header)).toEqual(challenges)
  })

  it.each([
    '"Bearer"',
    'Bearer realm="a',
    'Bearer realm="a\\"',
    'Bearer realm="a" error="b"',
    'Bearer ="a"',
    'Bearer error="a", error="b"',
    'Bearer error="a", ERROR="b"',
    'Bearer realm="a\u0000"',
    'Bearer realm="a"x',
    'Bearer realm=a b',
    'Bearer; realm="a"',
    `Bearer realm="${'a'.repeat(8_192)}"`,
  ])('is not read at all where a part of it can’t be: %j', (header) => {
    expect(read(header)).toBeUndefined()
  })

  it('is read in no time, however mad it is', () => {
    const begun = performance.now()
    for (const part of ['a=,', 'a ', '"', '\\', 'Bearer ', 'a="b",', ' ', 'a='])
      read(`Bearer ${part.repeat(Math.floor(8_000 / part.length))}`)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})
