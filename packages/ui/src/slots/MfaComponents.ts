import type { CodeAlphabet, UseCodeFieldOptions } from '@mfa-challenge/hooks'
import type { ChangeEventHandler, ComponentType, FocusEventHandler, ReactNode, Ref, RefCallback } from 'react'

/** What a button of the host gets. While it is `off` it must stay in reach: `aria-disabled`, not `disabled`. */
export interface MfaButtonProps {
  readonly look: 'primary' | 'secondary' | 'plain'
  readonly type: 'button' | 'submit'
  /** Something is being done. */
  readonly busy: boolean
  /** Can't be done for now: it is busy, or has to wait. A press does no harm. */
  readonly off: boolean
  /** While it has to wait, it says how long. */
  readonly onClick?: (() => void) | undefined
  /** The same, for those who come by keyboard. */
  readonly onFocus?: (() => void) | undefined
  /** Its words, and while it has to wait the time, which is no part of its name. */
  readonly children: ReactNode
  readonly 'aria-disabled'?: true | undefined
  readonly 'data-mfa-part': 'button'
  readonly 'data-look': MfaButtonProps['look']
  readonly 'data-busy'?: true | undefined
}

/** What a text field of the host gets, for an answer. Pasting and password managers must go on working. */
export interface MfaTextFieldProps {
  /** Of the input. */
  readonly id: string
  readonly label: ReactNode
  /** The language of the label, where it is known. */
  readonly lang?: string | undefined
  readonly error?: string | undefined
  /** Of the element that holds the error. `inputProps` names it. */
  readonly errorId: string
  readonly type: 'password' | 'text'
  /** The button that shows and hides the answer, to stand at the field's end. */
  readonly end: ReactNode
  /** For the `<input>`, all of it. */
  readonly inputProps: MfaInputProps
}

/** What the input of a text field of the host must have. */
export interface MfaInputProps {
  readonly name: string
  readonly ref: RefCallback<HTMLInputElement>
  readonly onChange: ChangeEventHandler<HTMLInputElement>
  readonly onBlur: FocusEventHandler<HTMLInputElement>
  readonly readOnly: boolean
  readonly spellCheck: false
  readonly autoCapitalize: 'none'
  readonly autoCorrect: 'off'
  readonly dir: 'auto'
  readonly 'aria-invalid'?: true | undefined
  readonly 'aria-describedby': string
}

/** What a code input of the host gets. */
export interface MfaCodeInputProps {
  readonly label: ReactNode
  /** Where the code went, say. */
  readonly hint?: ReactNode
  /** What is wrong with the code. The code stays. */
  readonly error?: string | undefined
  /** To be said when what was pasted has more than a code in it. Never submit a part of it. */
  readonly tooLongText: string
  /** A clean code, or the part of it that is there. */
  readonly value: string
  readonly onValueChange: UseCodeFieldOptions['onValueChange']
  /** @default any length */
  readonly length?: number | undefined
  /** @default 'digits' */
  readonly alphabet?: CodeAlphabet | undefined
  /** For while a code is checked. */
  readonly readOnly?: boolean | undefined
  /** Ids of what else describes the field: the sentence that says where the code went. For `useCodeField`. */
  readonly describedBy?: string | undefined
  /** The field gets the focus, its text selected, after a refusal. */
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

/** A host's own components, in place of ours. */
export interface MfaComponents {
  readonly Button: ComponentType<MfaButtonProps>
  readonly TextField: ComponentType<MfaTextFieldProps>
  readonly CodeInput: ComponentType<MfaCodeInputProps>
}
