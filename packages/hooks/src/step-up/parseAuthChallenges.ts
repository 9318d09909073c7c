/** One challenge of a `WWW-Authenticate` header. */
export interface AuthChallenge {
  /** As it was written. Its case means nothing. */
  readonly scheme: string
  /** By names in small letters. Empty where a `token68` is in their place. */
  readonly parameters: ReadonlyMap<string, string>
}

/**
 * Reads `WWW-Authenticate` to the letter of RFC 9110, section 11.6.1: several challenges in one header or, joined by
 * commas, in several, empty elements, quoted texts with what is escaped in them. Undefined where any of it can't be read.
 */
export function parseAuthChallenges(header: string): readonly AuthChallenge[] | undefined {
  if (header.length > longest) return undefined
  const challenges: AuthChallenge[] = []
  const take = createTaker(header)
  take(commas)
  while (!take.isAtEnd()) {
    const scheme = take(token)?.[0]
    if (scheme === undefined) return undefined
    const parameters = take(spaces) === undefined || take(token68) !== undefined ? new Map() : takeParameters(take)
    if (parameters === undefined) return undefined
    challenges.push({ scheme, parameters })
    if (!take.isAtEnd() && take(someCommas) === undefined) return undefined
  }
  return challenges
}

/** Those that follow a scheme, up to the next scheme. Undefined where one is there twice. */
function takeParameters(take: Taker): Map<string, string> | undefined {
  const parameters = new Map<string, string>()
  for (let next = take(parameter); next !== undefined; next = take(nextParameter)) {
    const [, name = '', plain, quoted = ''] = next
    const key = name.toLowerCase()
    if (parameters.has(key)) return undefined
    parameters.set(key, plain ?? quoted.replaceAll(/\\(.)/g, '$1'))
  }
  return parameters
}

type Taker = ReturnType<typeof createTaker>

/** Takes one piece after the other off a text. */
function createTaker(text: string) {
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern, 'y')
    sticky.lastIndex = at
    const found = sticky.exec(text)
    if (found === null) return undefined
    at = sticky.lastIndex
    return found
  }
  return Object.assign(take, { isAtEnd: () => at === text.length })
}

// A server's own texts are short; this keeps a mad one from being read for long.
const longest = 8_192

const token = /[!#$%&'*+\-.^_`|~\w]+/
const spaces = / +/
const commas = /[ \t,]*/
const someCommas = /[ \t]*(?:,[ \t,]*|$)/
const token68 = /[\w\-.~+/]+=*(?=[ \t]*(?:,|$))/
const quotedText = /"((?:[\t !#-[\]-~\u0080-\uffff]|\\[\t -~\u0080-\uffff])*)"/
const parameter = new RegExp(`(${token.source})[ \\t]*=[ \\t]*(?:(${token.source})|${quotedText.source})`)
const nextParameter = new RegExp(`[ \\t]*,[ \\t,]*${parameter.source}`)
