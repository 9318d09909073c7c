'use client'

import { numberKinds, readNumber } from '@mfa-challenge/contract/internal'
import {
  type ClipboardEvent,
  type CompositionEvent,
  type SyntheticEvent,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { useLayoutEffectInBrowser } from '../layout-effect/useLayoutEffectInBrowser.ts'
import { type CodeAlphabet, cleanCode } from './cleanCode.ts'
import { overwriteAt } from './overwriteAt.ts'
import { readPastedCode } from './readPastedCode.ts'
import { useDescription } from './useDescription.ts'

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
  /**
   * Ids of what else describes the field, such as a sentence above it. Leave it out while that sentence is about to
   * change: people in the field would hear each version of it.
   */
  describedBy?: string | undefined
}

/** What a field for a code tells browsers, keyboards and password managers. */
export const codeFieldAttributes = {
  type: 'text',
  autoComplete: 'one-time-code',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  // A string: Preact would leave `false` out.
  spellCheck: 'false',
  enterKeyHint: 'done',
  // Digits are read from the left in every script, and no translator may touch them.
  dir: 'ltr',
  translate: 'no',
} as const

export type CodeFieldAttributes = typeof codeFieldAttributes

/** Without a known length, so many characters at once are a whole code: they replace what is there. */
const wholeCode = 4

/**
 * One real input for a one-time code. It has no `maxlength` and cleans what arrives after the fact: `maxlength` would
 * cut `123 456` before any script saw it.
 */
export function useCodeField(given: UseCodeFieldOptions) {
  const options = { ...given, length: readNumber(given.length, 'the length of a code', numberKinds.codeLength) }
  const { value, length, alphabet = 'digits', invalid = false, readOnly = false, describedBy } = options
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<string>()
  const [tooLong, setTooLong] = useState(false)
  const [caret, setCaret] = useState<{ at: number }>()
  const isPasting = useRef(false)

  // The host has something newer to say about the code.
  const [host, setHost] = useState({ invalid, readOnly, describedBy })
  if (host.invalid !== invalid || host.readOnly !== readOnly || host.describedBy !== describedBy) {
    setHost({ invalid, readOnly, describedBy })
    if (invalid || readOnly || describedBy === undefined) setTooLong(false)
  }
  const isWrong = invalid || tooLong
  const { isSilent, noteEvent, ...focusProps } = useDescription(input, `${invalid} ${tooLong} ${describedBy}`)
  const hints = `${describedBy === undefined ? '' : `${describedBy} `}${id}-hint`

  // Cleaning moves the caret to the end: put it back behind the characters that were kept before it. Not in a field that
  // a script filled from afar: Safari would focus it.
  useLayoutEffectInBrowser(() => {
    if (caret !== undefined && input.current?.matches(':focus')) input.current.setSelectionRange(caret.at, caret.at)
  }, [caret])

  const shown = draft ?? value
  /** What stood in the field when it was last looked at. */
  const seen = useRef(shown)
  // What stands there and nobody told: a password manager may write without a word, and so may people before React is
  // there. It is shown, or React would write over it.
  const untold = useSyncExternalStore(
    neverTold,
    () => (input.current === null || input.current.value === seen.current ? undefined : input.current.value),
    () => undefined,
  )

  const take = ({ value: raw, selectionStart }: HTMLInputElement, arrived: Arrival) => {
    seen.current = raw
    setDraft(undefined)
    const rawCaret = selectionStart ?? raw.length
    const next = nextValue({ raw, rawCaret, inserted: arrived.inserted }, options)
    setTooLong(next === undefined)
    // What is in view is submitted, or nothing.
    const result = next ?? (arrived.isUntold === true ? '' : value)
    if (raw !== result) setCaret({ at: Math.min(cleanCode(raw.slice(0, rawCaret), alphabet).length, result.length) })
    if (result === value) return
    options.onValueChange(result, { reason: arrived.reason })
    if (length !== undefined && result.length === length) options.onComplete?.(result)
  }

  const changed = ({ currentTarget, nativeEvent }: SyntheticEvent<HTMLInputElement>) => {
    if (currentTarget.value === seen.current) return
    const { isComposing, inserted, inputType } = readInputEvent(nativeEvent)
    if (isComposing) {
      seen.current = currentTarget.value
      setDraft(currentTarget.value)
      return
    }
    const isPasted = isPasting.current || inputType === 'insertFromPaste' || inputType === 'insertFromDrop'
    take(currentTarget, { inserted, reason: isPasted ? 'pasted' : 'typed' })
  }

  const composed = ({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
    take(currentTarget, { inserted: undefined, reason: 'typed' })
  }

  /** Takes what nobody told, and what is still being composed: some keyboards never say that they are done. */
  const look = useLatestCallback(() => {
    const field = input.current
    if (field === null || (field.value === seen.current && draft === undefined)) return
    take(field, { inserted: undefined, reason: 'typed', isUntold: true })
  })
  useLayoutEffectInBrowser(() => {
    if (input.current?.value !== seen.current) look()
  }, [untold, look])
  useLayoutEffectInBrowser(() => {
    seen.current = input.current?.value ?? shown
  })
  // Before anybody submits it.
  useEffect(() => {
    const page = input.current?.getRootNode() ?? document
    const lookFirst = (event: Event) => {
      noteEvent(event)
      if (!readInputEvent(event).isComposing) look()
    }
    for (const type of submitting) page.addEventListener(type, lookFirst, true)
    return () => {
      for (const type of submitting) page.removeEventListener(type, lookFirst, true)
    }
  }, [look, noteEvent])

  const pasted = (event: ClipboardEvent<HTMLInputElement>) => {
    if (readOnly) return
    const text = event.clipboardData.getData('text/plain')
    const code = readPastedCode(text, { length, alphabet })
    setTooLong(code === undefined)
    if (code === undefined || code === '') return event.preventDefault()
    // A whole code replaces what is there. Merged with it, it would be a third code, and cost a try.
    if (code.length >= (length ?? wholeCode)) event.currentTarget.select()
    if (code === text) return
    event.preventDefault()
    isPasting.current = true
    insert(event.currentTarget, code)
    isPasting.current = false
  }

  return {
    /** What was pasted, or put in at once, has more than a code, and no telling which part is meant. It was left out. */
    tooLong,
    labelProps: { htmlFor: id },
    inputProps: {
      ...codeFieldAttributes,
      id,
      ref: input,
      inputMode: alphabet === 'digits' ? ('numeric' as const) : ('text' as const),
      value: untold ?? shown,
      readOnly,
      'aria-invalid': isWrong || undefined,
      // The error first: who comes back to it knows the rest.
      'aria-describedby': isSilent ? undefined : isWrong ? `${id}-error ${hints}` : `${hints} ${id}-error`,
      ...focusProps,
      onChange: changed,
      // Also told where a script has written before: React takes that for no change.
      onInput: changed,
      onCompositionEnd: composed,
      onPaste: pasted,
    },
    hintProps: { id: `${id}-hint` },
    // Rendered even while it is empty: what describes the field may not come and go.
    errorProps: { id: `${id}-error` },
  }
}

/** What came in by one event. A script that fills the field tells only the whole of it. */
interface Arrival {
  inserted: string | undefined
  reason: CodeFieldReason
  isUntold?: boolean
}

/** What a person, a keyboard or a tool submits by. */
const submitting = ['click', 'keydown', 'submit']

const neverTold = () => () => undefined

/** What the field has after `raw` was put into it; undefined when it is too much. */
function nextValue(
  { raw, rawCaret, inserted }: { raw: string; rawCaret: number; inserted: string | undefined },
  { value, length, alphabet = 'digits' }: UseCodeFieldOptions,
): string | undefined {
  const cleaned = cleanCode(raw, alphabet)
  const fits = length === undefined || cleaned.length <= length
  if (raw.length > value.length + 1 || (inserted?.length ?? 0) > 1) {
    const code = readPastedCode(inserted ?? raw, { length, alphabet })
    if (code === undefined || code.length >= (length ?? wholeCode)) return code
    return fits ? cleaned : undefined
  }
  if (fits) return cleaned
  // Only a character typed into a full code takes the place of another. A script that fills in one too many has no code.
  const caret = cleanCode(raw.slice(0, rawCaret), alphabet).length
  const isTyped = cleaned.slice(0, caret - 1) + cleaned.slice(caret) === value
  return isTyped ? overwriteAt(cleaned, { caret, length }) : undefined
}

/** What the browser tells about an input. A script that fills the field tells nothing. */
function readInputEvent(event: Event) {
  return {
    isComposing: 'isComposing' in event && event.isComposing === true,
    inserted: 'data' in event && typeof event.data === 'string' ? event.data : undefined,
    inputType: 'inputType' in event ? event.inputType : undefined,
  }
}

/** As if typed, so that it can be undone. */
function insert(input: HTMLInputElement, text: string) {
  const { ownerDocument } = input
  // The one way that keeps the browser's own undo. It is called obsolete, and nothing has replaced it.
  if ('execCommand' in ownerDocument && ownerDocument.execCommand('insertText', false, text)) return
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end')
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
