/** The service, in the page and without delay: a code goes out, and none that comes back is right. */
export const answerAtOnce: typeof globalThis.fetch = async (input) => {
  const url = input instanceof Request ? input.url : String(input)
  if (url.endsWith('/mfa/token/send')) {
    return Response.json({ requestId: '089899f13a8f4da7824996191587bab9', status: 'SUCCESS', errorMessage: '' })
  }
  if (url.endsWith('/mfa/token/authenticate')) return Response.json({ status: 'FAILED' })
  return Response.json({}, { status: 404 })
}
