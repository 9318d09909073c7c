import { hold, watchSignal } from '../../watch.mjs'

export async function POST(request) {
  watchSignal(request.headers.get('x-id'), '`request.signal`', request.signal)
  await request.text()
  await hold(request.headers)
  return Response.json({})
}
