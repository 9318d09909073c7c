import { useCodeField } from '@mfa-challenge/hooks/code-field'
import type { UseTokenAuthResult } from '@mfa-challenge/hooks/token'
import { useWords } from '@mfa-challenge/ui/words'
import { useState } from 'react'
import { Action } from './Action.tsx'
import { useSaid } from './useSaid.ts'

export interface CodeFormProps {
  /** Where it is known. */
  length: number | undefined
  hint: string
  auth: UseTokenAuthResult
}

/** One field. The hook cleans what is typed and pasted, and names the field, its hint and its error for each other. */
export function CodeForm({ length, hint, auth }: CodeFormProps) {
  const words = useWords()
  const [code, setCode] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const isRefused = auth.status === 'entering' && auth.refusal !== undefined
  const refusal = isMissing ? words.codeMissing : isRefused ? words.codeWrong : undefined
  const field = useCodeField({
    value: code,
    onValueChange(value) {
      setCode(value)
      setIsMissing(false)
    },
    length,
    invalid: refusal !== undefined,
    readOnly: auth.status !== 'entering',
  })
  const tooLong = length === undefined ? words.codesPasted : words.codeTooLong({ length })
  const error = field.tooLong ? tooLong : refusal
  useSaid(error, { assertive: true })

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        // A refused code is typed over.
        field.inputProps.ref.current?.select()
        if (code.length < (length ?? 1)) setIsMissing(true)
        else auth.submit(code)
      }}
    >
      <label {...field.labelProps}>{length === undefined ? words.codeLabel : words.codeDigitsLabel({ length })}</label>
      <input {...field.inputProps} className="code" />
      <small {...field.hintProps}>{hint}</small>
      <p {...field.errorProps} className="trouble">
        {error}
      </p>
      <Action can={auth.canSubmit} waitUntil={auth.waitUntil}>
        {auth.status === 'checking' ? words.checking : words.confirm}
      </Action>
    </form>
  )
}
