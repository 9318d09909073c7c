/** The ways to pass a challenge, under the names the service gives them. */
export const methodTypes = ['okta-verify', 'duo-web', 'kba', 'token', 'rsa'] as const

/** One way to pass a challenge. */
export type MethodType = (typeof methodTypes)[number]
