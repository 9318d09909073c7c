'use client'
import { codeFieldAttributes } from '@mfa-challenge/hooks/code-field'
import { CodeField } from '../code-field/CodeField.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'
import type { MfaCodeInputProps } from '../slots/MfaComponents.ts'

/** The code input of the host, or else ours. */
export function CodeInput(props: Omit<MfaCodeInputProps, 'attributes'>) {
  const { CodeInput: Hosts } = useScreen().components
  return Hosts === undefined ? <CodeField {...props} /> : <Hosts {...props} attributes={codeFieldAttributes} />
}
