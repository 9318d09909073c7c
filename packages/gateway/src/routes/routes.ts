/** One thing that the gateway answers. */
export interface Route {
  httpMethod: 'GET' | 'POST'
  /** Below the gateway's own path. `{method}` stands for any method that has no route of its own for this. */
  path: string
  does: 'start' | 'check' | 'poll' | 'methods' | 'jwks'
  /** The verifier, where the path does not say. */
  method?: string
  /**
   * Where what was entered stands: in the whole body as the service's operation has it, in its `input`, or in the query.
   */
  reads?: 'body' | 'input' | 'query'
  /** In which of the service's shapes it is answered. */
  answers?: 'send' | 'status' | 'kba' | 'verification' | 'data'
}

/** Everything there is. Nothing else is answered, and a test puts every abuse to every one of them. */
export const routes: readonly Route[] = [
  { httpMethod: 'GET', path: '/mfa/methods', does: 'methods' },
  { httpMethod: 'GET', path: '/.well-known/jwks.json', does: 'jwks' },
  { httpMethod: 'POST', path: '/mfa/token/send', does: 'start', method: 'token', reads: 'body', answers: 'send' },
  {
    httpMethod: 'POST',
    path: '/mfa/token/authenticate',
    does: 'check',
    method: 'token',
    reads: 'body',
    answers: 'status',
  },
  { httpMethod: 'GET', path: '/mfa/kba/config', does: 'start', method: 'kba', reads: 'query', answers: 'data' },
  { httpMethod: 'POST', path: '/mfa/kba/authenticate', does: 'check', method: 'kba', reads: 'body', answers: 'kba' },
  {
    httpMethod: 'POST',
    path: '/mfa/okta-verify/verify',
    does: 'start',
    method: 'okta-verify',
    reads: 'body',
    answers: 'verification',
  },
  {
    httpMethod: 'POST',
    path: '/mfa/duo-web/sig-request',
    does: 'start',
    method: 'duo-web',
    reads: 'body',
    answers: 'data',
  },
  {
    httpMethod: 'POST',
    path: '/mfa/duo-web/verify',
    does: 'check',
    method: 'duo-web',
    reads: 'body',
    answers: 'verification',
  },
  { httpMethod: 'POST', path: '/mfa/{method}/poll', does: 'poll', answers: 'verification' },
  { httpMethod: 'POST', path: '/mfa/{method}/start', does: 'start', reads: 'input', answers: 'verification' },
  { httpMethod: 'POST', path: '/mfa/{method}/check', does: 'check', reads: 'input', answers: 'verification' },
]
