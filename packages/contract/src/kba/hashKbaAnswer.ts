import { InsecureContextError } from './InsecureContextError.ts'
import { normalizeKbaAnswer } from './normalizeKbaAnswer.ts'

/**
 * Hashes an answer as the service keeps it: SHA-256 of its UTF-8, in lower-case hex, without salt. The digest is what
 * is submitted, so it is as good as the answer: never store or log it.
 *
 * @param normalize Must be the same when an answer is set and when it is checked.
 * @throws InsecureContextError where the page has no `crypto.subtle`. There is no fallback to clear text.
 */
export async function hashKbaAnswer(
  answer: string,
  normalize: (answer: string) => string = normalizeKbaAnswer,
): Promise<string> {
  // The DOM's types promise it everywhere; a page served over http does not have it.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (subtle === undefined) throw new InsecureContextError()

  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(normalize(answer)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
