/** Says why a tenant could not be reached, by what Node says of it. */
export function whyNothingCame(error: unknown, host: string, timeoutMs: number): { says: string; todo: string } {
  const code = codeOf(error)
  const proxied = 'Behind a company proxy, Node takes HTTPS_PROXY only with NODE_USE_ENV_PROXY=1 (Node 24).'
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { says: `there is no host ${host} (${code})`, todo: `Look for a slip of the pen. ${proxied}` }
    case 'ECONNREFUSED':
      return { says: `${host} refuses the connection (${code})`, todo: 'Is this the right host, and does it run?' }
    case 'TimeoutError':
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return {
        says: `${host} did not answer within ${timeoutMs / 1000} s`,
        todo: `Does a firewall let it out? ${proxied}`,
      }
    default:
      return isCertificate(code)
        ? {
            says: `the certificate of ${host} is not trusted here (${code})`,
            todo: 'Where your network puts its own in between, give Node that authority: NODE_EXTRA_CA_CERTS=FILE.',
          }
        : { says: `the connection to ${host} broke (${code})`, todo: `Try again. ${proxied}` }
  }
}

function isCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/.test(code)
}

/** `fetch` says only that it failed; the cause says how. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause instanceof Error ? codeOf(error.cause) : error.name
}
