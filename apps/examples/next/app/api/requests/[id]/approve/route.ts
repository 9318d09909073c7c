import { gateway, personOf } from '../../../../gateway.ts'

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const step = await gateway.stepUp(request, {
    person: personOf(request),
    approve: { action: 'approve', request: id },
  })
  return step.passed ? Response.json({ approved: id }) : step.response
}
