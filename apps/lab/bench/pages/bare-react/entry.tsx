// The floor: one input, submit and resend by hand, without styles.
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const post = (path: string, body: object) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

function Challenge() {
  const [code, setCode] = useState('')
  const [error, setError] = useState('')
  const submit = async () => {
    if (!/^\d{6}$/.test(code)) return setError('Enter the 6 digits.')
    const answer = await post('/api/mfa/verify', { code })
    setError(answer.ok ? '' : 'That code is wrong.')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h1>Enter your code</h1>
      <label htmlFor="code">6-digit code</label>
      <input
        id="code"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      {error !== '' && <p role="alert">{error}</p>}
      <button type="submit">Continue</button>
      <button type="button" onClick={() => void post('/api/mfa/resend', {})}>
        Send a new code
      </button>
    </form>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Challenge />)
