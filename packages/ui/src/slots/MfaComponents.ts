import type { CodeAlphabet, CodeFieldAttributes, UseCodeFieldOptions } from '@mfa-challenge/hooks/code-field'
import type {
  ChangeEventHandler,
  ClipboardEventHandler,
  ComponentType,
  DragEventHandler,
  FocusEventHandler,
  ReactNode,
  Ref,
  RefCallback,
} from 'react'

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

/**
 * What a text field of the host gets, for an answer. Pasting must go on working.
 *
 * Never make it a password field. Browsers take one on a portal for the portal's password: Firefox fills that in unasked,
 * so that it is sent as an answer, and Chromium and Firefox offer to store the answer in its place. `inputProps` has what
 * hides the answer instead.
 */
export interface MfaTextFieldProps {
  /** Of the input. */
  readonly id: string
  readonly label: ReactNode
  /** The language of the label, where it is known. */
  readonly lang?: string | undefined
  readonly error?: string | undefined
  /** Of the element that holds the error. `inputProps` names it. */
  readonly errorId: string
  /** The button that shows and hides the answer, to stand at the field's end. */
  readonly end: ReactNode
  /** For the `<input>`, all of it, and no `type` or `autoComplete` of the host's. */
  readonly inputProps: MfaInputProps
}

/**
 * What the input of a text field of the host must have. With `type`, `autoComplete` and `data-mfa-masked` as they are, no
 * browser fills in the portal's password, offers to store an answer, or keeps it in its history of forms.
 */
export interface MfaInputProps {
  readonly name: string
  readonly ref: RefCallback<HTMLInputElement>
  readonly onChange: ChangeEventHandler<HTMLInputElement>
  readonly onBlur: FocusEventHandler<HTMLInputElement>
  readonly readOnly: boolean
  readonly type: 'text'
  readonly autoComplete: 'off'
  /** A string: Preact would leave `false` out, and the spelling of answers would be checked, by some browsers elsewhere. */
  readonly spellCheck: 'false'
  readonly autoCapitalize: 'none'
  readonly autoCorrect: 'off'
  readonly dir: 'auto'
  readonly 'aria-invalid'?: true | undefined
  readonly 'aria-describedby': string
  /** The answer is hidden: our stylesheet shows dots in its place. */
  readonly 'data-mfa-masked'?: true | undefined
  /** These keep a hidden answer from the clipboard, as in a password field. */
  readonly onCopy?: ClipboardEventHandler<HTMLInputElement> | undefined
  readonly onCut?: ClipboardEventHandler<HTMLInputElement> | undefined
  readonly onDragStart?: DragEventHandler<HTMLInputElement> | undefined
}

/** What a code input of the host gets. Give it to `useCodeField`, whose `inputProps` have `attributes` and more. */
export interface MfaCodeInputProps {
  readonly label: ReactNode
  /** Where the code went, say. */
  readonly hint?: ReactNode
  /** What is wrong with the code. The code stays. */
  readonly error?: string | undefined
  /**
   * How many times it has been submitted. Render the error anew with it, as by a `key`: a screen reader that finds the
   * same error where it was takes the alert for one that it has said.
   */
  readonly attempt?: number | undefined
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
  /**
   * For the one `<input>` of a field that is made without `useCodeField`. Without them a browser stores the code as a
   * password or offers the portal's, and phones don't offer the code from a message.
   */
  readonly attributes: CodeFieldAttributes
  /** The field gets the focus, its text selected, after a refusal. */
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

/** A host's own components, in place of ours. */
export interface MfaComponents {
  readonly Button: ComponentType<MfaButtonProps>
  readonly TextField: ComponentType<MfaTextFieldProps>
  readonly CodeInput: ComponentType<MfaCodeInputProps>
}
