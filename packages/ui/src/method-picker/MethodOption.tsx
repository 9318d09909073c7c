import type { MfaMethod } from '@mfa-challenge/hooks'
import { useId } from 'react'
import { Breakable } from '../breakable/Breakable.tsx'
import { Icon } from '../icons/Icon.tsx'
import { methodHint, methodName } from '../words/methodWords.ts'
import { useWords } from '../words/WordsContext.tsx'
import { methodIcon } from './methodIcon.ts'

export interface MethodOptionProps {
  method: MfaMethod
  /** Of the group. */
  name: string
  checked: boolean
  /** The pointer, a finger or the focus came to it. */
  onLikely: () => void
  onChoose: () => void
}

/**
 * A way to confirm. The radio lies over the whole row and has the row's words for its name, so that to a screen reader
 * the row is one thing: read line by line or touched, it is the radio, and nothing of it is said again.
 */
export function MethodOption({ method, name, checked, onLikely, onChoose }: MethodOptionProps) {
  const words = useWords()
  const wordsId = useId()
  const isOff = method.unavailable !== undefined
  const hint = methodHint(method, words)
  return (
    <label data-mfa-part="method" data-unavailable={isOff || undefined}>
      <input
        type="radio"
        name={name}
        value={method.id}
        checked={checked}
        disabled={isOff}
        onChange={onChoose}
        // A finger enters, too, before it presses.
        onPointerEnter={onLikely}
        onFocus={onLikely}
        aria-labelledby={wordsId}
        data-mfa-part="method-radio"
      />
      <span aria-hidden="true" data-mfa-part="method-glyph">
        <Icon name={methodIcon(method)} />
      </span>
      <span id={wordsId} aria-hidden="true" data-mfa-part="method-words">
        <span data-mfa-part="method-name">{methodName(method, words)}</span>{' '}
        {method.lastUsed === true && !isOff && (
          <>
            <span data-mfa-part="method-tag">{words.usedLastTime}</span>{' '}
          </>
        )}
        {hint !== '' && (
          <span data-mfa-part="method-hint">
            <bdi data-mfa-part="text">
              <Breakable>{hint}</Breakable>
            </bdi>
          </span>
        )}
      </span>
    </label>
  )
}
