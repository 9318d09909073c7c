// The same form by hand on what our packages depend on.
import { zodResolver } from '@hookform/resolvers/zod'
import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

const challengeSchema = z.object({ id: z.string(), to: z.string() })
const formSchema = z.object({ code: z.string().check(z.regex(/^\d{6}$/, 'Enter the 6 digits.')) })

async function post(path: string, body: object) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error('That code is wrong.')
  return answer.json()
}

function Challenge() {
  // The challenge is known when the page is served, as it is for the others.
  const challenge = useQuery({
    queryKey: ['challenge'],
    queryFn: async () => challengeSchema.parse(await (await fetch('/api/mfa')).json()),
    initialData: { id: '1', to: '••• 42' },
    staleTime: Number.POSITIVE_INFINITY,
  })
  const verify = useMutation({ mutationFn: (code: string) => post('/api/mfa/verify', { code }) })
  const resend = useMutation({ mutationFn: () => post('/api/mfa/resend', {}) })
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { code: '' },
  })
  const error = formState.errors.code?.message ?? verify.error?.message
  return (
    <form onSubmit={(event) => void handleSubmit(({ code }) => verify.mutate(code))(event)}>
      <h1>Enter your code</h1>
      <p>Sent to {challenge.data.to}</p>
      <label htmlFor="code">6-digit code</label>
      <input id="code" inputMode="numeric" autoComplete="one-time-code" maxLength={6} {...register('code')} />
      {error !== undefined && <p role="alert">{error}</p>}
      <button type="submit" disabled={verify.isPending}>
        Continue
      </button>
      <button type="button" disabled={resend.isPending} onClick={() => resend.mutate()}>
        Send a new code
      </button>
    </form>
  )
}

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Challenge />
    </QueryClientProvider>,
  )
}
