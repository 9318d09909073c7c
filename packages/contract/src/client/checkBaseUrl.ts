import { readUrl } from '../url/readUrl.ts'

/** Checks where the operations live, and takes the slash off its end. */
export function checkBaseUrl(baseUrl: string): string {
  const isPath = /^\/(?!\/)/.test(baseUrl)
  // Any origin will do to check a path with.
  const url = readUrl(baseUrl, 'https://origin.invalid')
  const isUsable =
    url !== undefined &&
    (isPath || /^https?:\/\//i.test(baseUrl)) &&
    !/[?#\\\s]/.test(baseUrl) &&
    url.username === '' &&
    url.password === ''
  if (!isUsable) {
    throw new TypeError(
      '@mfa-challenge/contract: baseUrl cannot be used, so no operation has an address. Give an absolute http(s) address ' +
        'such as https://acme.api.identitynow.com/v3, or a path such as /mfa-gateway, without user, query or fragment.',
    )
  }
  return baseUrl.replace(/\/+$/, '')
}
