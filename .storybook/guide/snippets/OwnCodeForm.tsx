import type { MfaTokenMethod } from '@mfa-challenge/hooks'
import { useCodeField } from '@mfa-challenge/hooks/code-field'
import { useSendToken, useTokenAuth } from '@mfa-challenge/hooks/token'
import { type FormEvent, useState } from 'react'

interface OwnCodeFormProps {
  method: MfaTokenMethod
  onSucceeded: () => void
}

/** Your own markup. Needs an `MfaProvider` above it, and neither `@mfa-challenge/ui` nor its styles. */
export function OwnCodeForm({ method, onSucceeded }: OwnCodeFormProps) {
  const [code, setCode] = useState('')
  const sending = useSendToken({ method })
  const requestId = sending.status === 'sent' ? sending.requestId : undefined
  const auth = useTokenAuth({ method, requestId, onSucceeded })
  const refused = auth.status === 'entering' && auth.refusal === 'wrongCode'
  const { inputProps, errorProps, hintProps } = useCodeField({
    value: code,
    onValueChange: setCode,
    length: method.codeLength,
    invalid: refused,
    // Not `disabled`: that would drop the focus.
    readOnly: auth.status === 'checking',
  })

  if (auth.status === 'succeeded') return <output>Thank you, it’s you.</output>
  if (auth.status === 'lockedOut') return <p role="alert">Too many tries. Ask the help desk.</p>
  if (auth.status === 'notEnoughData') return <p role="alert">This method is not set up for you.</p>

  const submit = (event: FormEvent) => {
    event.preventDefault()
    auth.submit(code)
  }

  return (
    <form onSubmit={submit}>
      {/* While a code is on its way, or it is too early for another, `send` does nothing. */}
      <button type="button" aria-disabled={!sending.canSend} onClick={sending.send}>
        {sending.status === 'sent' ? 'Send a new code' : 'Send a code'}
      </button>
      {sending.status === 'failed' && <p role="alert">No code went out.</p>}

      <label htmlFor={inputProps.id}>Code</label>
      <input {...inputProps} />
      <p {...hintProps}>It goes to {method.destination}.</p>
      <p {...errorProps}>{refused && 'That code is not right.'}</p>
      {auth.status === 'entering' && auth.failure !== undefined && (
        <p role="alert">It could not be checked. Try again.</p>
      )}

      <button type="submit">{auth.status === 'checking' ? 'Checking…' : 'Continue'}</button>
    </form>
  )
}
