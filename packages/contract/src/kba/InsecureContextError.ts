/** This page cannot hash: browsers offer `crypto.subtle` over https and on localhost only. */
export class InsecureContextError extends Error {
  override readonly name = 'InsecureContextError'

  constructor() {
    super(
      '@mfa-challenge/contract: no crypto.subtle here, so answers to security questions cannot be hashed, and they are ' +
        'never sent in clear. Serve the page over https (or from localhost).',
    )
  }
}
