import { MfaError } from '../failure/MfaError.ts'
import { portalFault } from '../failure/portalFault.ts'
import { withoutDetails } from '../failure/withoutDetails.ts'
import { readUrl } from '../url/readUrl.ts'
import type { MfaClientOptions, MfaOperation } from './MfaClientOptions.ts'

/** Where an operation is, below `baseUrl`: where the host says, or where the service has it. */
export function pathOf(operation: MfaOperation, path: string, say: MfaClientOptions['path']): string {
  if (say === undefined) return path
  const said: unknown = ask(say, operation, path)
  // As it stands it must be a path: nothing that leads up, to another host, or into a query.
  if (typeof said === 'string' && !/[?#\\]/.test(said) && readUrl(said, anyOrigin)?.href === anyOrigin + said)
    return said
  throw portalFault(
    'path',
    new TypeError(
      `path gave something that is no path for ${operation}. Give one that begins with a slash, such as ${path}, without ` +
        'query, fragment or dots that lead up.',
    ),
  )
}

const anyOrigin = 'https://origin.invalid'

function ask(say: NonNullable<MfaClientOptions['path']>, operation: MfaOperation, path: string): unknown {
  try {
    return say(operation, path)
  } catch (error) {
    throw error instanceof MfaError ? error : portalFault('path', withoutDetails('path failed', error))
  }
}
