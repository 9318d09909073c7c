/** Lets pages of any origin call, and read what the service lets them read. */
export const corsHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept-Language, slpt-forwarding',
  'Access-Control-Expose-Headers': 'Retry-After,Connection,SLPT-Request-ID,Date,X-Zuul-ServiceId',
  'Access-Control-Max-Age': '600',
  Vary: 'Access-Control-Request-Headers',
}
