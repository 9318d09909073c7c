/** An error that a function of the portal's ended with, by what it tells of. */
type Told = 'lostConnection' | 'mistake' | 'maybeMistake' | 'other'

/**
 * What an error tells of: that the network is gone, or that the code is wrong. A `TypeError` may be either, for `fetch`
 * rejects with one where there is no network, and only its words differ.
 */
export function thrownByPortal(error: unknown): Told {
  // By its name: an error from another frame is no instance of ours.
  const name = isErrorLike(error) ? error.name : undefined
  if (name === 'ReferenceError' || name === 'RangeError') return 'mistake'
  if (name !== 'TypeError' || !isErrorLike(error)) return 'other'
  if (mistakes.test(error.message)) return 'mistake'
  return lostConnections.test(error.message) ? 'lostConnection' : 'maybeMistake'
}

interface ErrorLike {
  readonly name: string
  readonly message: string
}

function isErrorLike(error: unknown): error is ErrorLike {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error
}

/** What engines say of a mistake in code, V8 first, then SpiderMonkey and JavaScriptCore. They don't translate it. */
const mistakes =
  /\b(?:of (?:undefined|null)\b|is not (?:a function|a constructor|iterable|a valid URL|an object)|is (?:undefined|null)\b|has no properties|constant variable|read[ -]only|invalid URL|parse URL)/i

/** What Chromium, Firefox, Safari, Node and React Native say where there is no network. */
const lostConnections =
  /^(?:Failed to fetch|NetworkError|Load failed|fetch failed|terminated|network error|Network request failed|(?:The Internet|The network) connection)/i
