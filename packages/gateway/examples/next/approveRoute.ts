// app/api/requests/[id]/approve/route.ts
import { gateway, personOf } from '../gateway.ts'

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const person = personOf(request)
  if (person === undefined) return new Response(null, { status: 401 })
  const step = await gateway.stepUp(request, { person, approve: { action: 'approve', request: id } })
  return step.passed ? Response.json({ approved: id }) : step.response
}
