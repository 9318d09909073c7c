import type { MfaMethod } from '@mfa-challenge/hooks'
import { useState } from 'react'
import { loadMfaMethods } from './loadMfaMethods.ts'
import { StepUp } from './StepUp.tsx'

export default function App() {
  const [methods, setMethods] = useState<readonly MfaMethod[]>()
  const [done, setDone] = useState(false)

  const open = async () => setMethods(await loadMfaMethods())

  // Here ask your server to approve. It must decide by what it saw itself: see Security.
  if (done) return <p>Request AR-20418 is approved.</p>
  if (methods === undefined) {
    return (
      <button type="button" onClick={() => void open()}>
        Approve
      </button>
    )
  }
  return <StepUp methods={methods} onDone={() => setDone(true)} onCancel={() => setMethods(undefined)} />
}
