// The service: the simulator, served, with its own limit of calls, and phones that are approved in time.
import type { Simulator } from '@mfa-challenge/simulator'
import { serveSimulator } from '@mfa-challenge/simulator/node'
import { givenText, serveParent } from '../children/inChild.ts'
import { numberOf, personSeed } from './people.ts'
import type { ServiceCall, ServiceGiven, ServicePush } from './ServiceReport.ts'

const { approvesAfter, rateLimit }: ServiceGiven = JSON.parse(givenText())
const calls: ServiceCall[] = []
/** For each person the newest: one that was sent anew ends the one before. */
const pushes = new Map<number, ServicePush & { phone: NodeJS.Timeout }>()

const { simulator, url } = await serveSimulator({
  people: approvesAfter.map((_, person) => personSeed(person)),
  rules: rateLimit === undefined ? {} : { rateLimit },
})
watch(simulator)

serveParent({ url, clientId: simulator.clientId, clientSecret: simulator.clientSecret }, () => ({
  calls,
  pushes: [...pushes.values()].map(({ person, sentAt, approvedAt }) => ({ person, sentAt, approvedAt })),
}))

/** Writes down what is asked, and takes every push to its phone. */
function watch(served: Simulator) {
  const answer = served.fetch
  served.fetch = async (input, init) => {
    const at = Date.now()
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    const response = await answer(input, init)
    if (pathname.includes('/mfa/')) calls.push({ at, isPoll: pathname.endsWith('/poll'), status: response.status })
    if (pathname.endsWith('/mfa/okta-verify/verify') && response.ok) await push(init, response.clone())
    return response
  }
}

async function push(init: RequestInit | undefined, response: Response) {
  const { userId }: { userId: string } = await new Response(init?.body ?? null).json()
  const { requestId }: { requestId: string | null } = await response.json()
  if (requestId === null) return
  const person = numberOf(userId)
  clearTimeout(pushes.get(person)?.phone)
  const phone = setTimeout(() => {
    simulator.approve(requestId)
    pushed.approvedAt = Date.now()
  }, approvesAfter[person] ?? 0)
  const pushed: ServicePush & { phone: NodeJS.Timeout } = { person, sentAt: Date.now(), phone }
  pushes.set(person, pushed)
}
