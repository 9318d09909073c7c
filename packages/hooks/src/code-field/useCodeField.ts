'use client'

import {
  type ChangeEvent,
  type ClipboardEvent,
  type CompositionEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type CodeAlphabet, cleanCode } from './cleanCode.ts'
import { overwriteAt } from './overwriteAt.ts'
import { readPastedCode } from './readPastedCode.ts'

/** What the value came from. A script or a password manager counts as typing: nothing tells them apart. */
export type CodeFieldReason = 'typed' | 'pasted'

export interface UseCodeFieldOptions {
  /** A clean code, or the part of it that is there. */
  value: string
  onValueChange: (value: string, details: { reason: CodeFieldReason }) => void
  /** Called each time the value changes to a full one, from a full one too. Never while `length` is unknown. */
  onComplete?: ((value: string) => void) | undefined
  /** @default any length */
  length?: number | undefined
  /** @default 'digits' */
  alphabet?: CodeAlphabet | undefined
  /** @default false */
  invalid?: boolean | undefined
  /**
   * For while a code is checked. `disabled` would drop the focus.
   * @default false
   */
  readOnly?: boolean | undefined
}

const attributes = {
  type: 'text',
  autoComplete: 'one-time-code',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  enterKeyHint: 'done',
  // Digits are read from the left in every script, and no translator may touch them.
  dir: 'ltr',
  translate: 'no',
} as const

/** Without a known length, so many characters at once are a whole code: they replace what is there. */
const wholeCode = 4

/**
 * One real input for a one-time code. It has no `maxlength` and cleans what arrives after the fact: `maxlength` would
 * cut `123 456` before any script saw it.
 */
export function useCodeField(options: UseCodeFieldOptions) {
  const { value, length, alphabet = 'digits', invalid = false, readOnly = false } = options
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<string>()
  const [tooLong, setTooLong] = useState(false)
  const [caret, setCaret] = useState<{ at: number }>()
  const reason = useRef<CodeFieldReason>('typed')

  // Cleaning moves the caret to the end: put it back behind the characters that were kept before it.
  useLayoutEffect(() => {
    if (caret !== undefined) input.current?.setSelectionRange(caret.at, caret.at)
  }, [caret])

  const take = (raw: string, rawCaret: number) => {
    const next = nextValue(raw, rawCaret, options)
    setTooLong(next === undefined)
    const result = next ?? value
    if (raw !== result) setCaret({ at: Math.min(cleanCode(raw.slice(0, rawCaret), alphabet).length, result.length) })
    if (result === value) return
    options.onValueChange(result, { reason: reason.current })
    if (length !== undefined && result.length === length) options.onComplete?.(result)
  }

  const changed = (event: ChangeEvent<HTMLInputElement>) => {
    const { value: raw, selectionStart } = event.currentTarget
    const { nativeEvent } = event
    if ('isComposing' in nativeEvent && nativeEvent.isComposing === true) setDraft(raw)
    else take(raw, selectionStart ?? raw.length)
    reason.current = 'typed'
  }

  const composed = (event: CompositionEvent<HTMLInputElement>) => {
    const { value: raw, selectionStart } = event.currentTarget
    setDraft(undefined)
    take(raw, selectionStart ?? raw.length)
  }

  const pasted = (event: ClipboardEvent<HTMLInputElement>) => {
    if (readOnly) return
    const text = event.clipboardData.getData('text/plain')
    const code = readPastedCode(text, { length, alphabet })
    if (code === undefined) {
      event.preventDefault()
      setTooLong(true)
      return
    }
    reason.current = 'pasted'
    // A whole code replaces what is there. Merged with it, it would be a third code, and cost a try.
    if (code.length >= (length ?? wholeCode)) event.currentTarget.select()
    if (code === text) return
    event.preventDefault()
    insert(event.currentTarget, code)
  }

  return {
    /** What was pasted, or put in at once, has more than a code, and no telling which part is meant. It was left out. */
    tooLong,
    labelProps: { htmlFor: id },
    inputProps: {
      ...attributes,
      id,
      ref: input,
      inputMode: alphabet === 'digits' ? ('numeric' as const) : ('text' as const),
      value: draft ?? value,
      readOnly,
      'aria-invalid': invalid || tooLong || undefined,
      'aria-describedby': `${id}-hint ${id}-error`,
      onChange: changed,
      onCompositionEnd: composed,
      onPaste: pasted,
    },
    hintProps: { id: `${id}-hint` },
    // Rendered even while it is empty: what describes the field may not come and go.
    errorProps: { id: `${id}-error` },
  }
}

/** What the field has after `raw` was put into it; undefined when it is too much. */
function nextValue(
  raw: string,
  caret: number,
  { value, length, alphabet = 'digits' }: UseCodeFieldOptions,
): string | undefined {
  const cleaned = cleanCode(raw, alphabet)
  if (length === undefined || cleaned.length <= length) return cleaned
  if (value.length === length && cleaned.length === length + 1) {
    return overwriteAt(cleaned, { caret: cleanCode(raw.slice(0, caret), alphabet).length, length })
  }
  return readPastedCode(raw, { length, alphabet })
}

/** As if typed, so that it can be undone. */
function insert(input: HTMLInputElement, text: string) {
  const { ownerDocument } = input
  // The one way that keeps the browser's own undo. It is called obsolete, and nothing has replaced it.
  if ('execCommand' in ownerDocument && ownerDocument.execCommand('insertText', false, text)) return
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end')
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
