'use client'
import { CodeField } from '../code-field/CodeField.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'
import type { MfaCodeInputProps } from '../slots/MfaComponents.ts'

/** The code input of the host, or else ours. */
export function CodeInput(props: MfaCodeInputProps) {
  const { CodeInput: Shown = CodeField } = useScreen().components
  return <Shown {...props} />
}
