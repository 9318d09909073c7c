'use client'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { readMethod } from '@mfa-challenge/hooks/internal'
import { useId, useRef, useState } from 'react'
import { Button } from '../button/Button.tsx'
import { FieldError } from '../field-error/FieldError.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'
import { StepForm } from '../step-form/StepForm.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { methodHint, methodName } from '../words/methodWords.ts'
import { useWords } from '../words/WordsContext.tsx'
import { methodIcon } from './methodIcon.ts'

export interface MethodPickerProps {
  methods: readonly MfaMethod[]
  /** @default the only one that can be chosen, if there is just one */
  preselectedId?: string | undefined
  onChoose: (methodId: string) => void
  /** Shows a way out of the whole challenge. */
  onCancel?: (() => void) | undefined
}

/** The ways to confirm, one to choose, the one used last time first. What can't be chosen says why. */
export function MethodPicker({ methods, preselectedId, onChoose, onCancel }: MethodPickerProps) {
  const words = useWords()
  const { moveFocus } = useScreen()
  const id = useId()
  const shown = methods
    .map((method) => readMethod(method))
    .sort((one, other) => Number(isUsual(other)) - Number(isUsual(one)))
  const available = shown.filter(({ unavailable }) => unavailable === undefined)
  const only = available.length === 1 ? available[0]?.id : undefined
  const [chosenId, setChosenId] = useState(preselectedId ?? only)
  const [isMissing, setIsMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const firstRadio = useRef<HTMLInputElement>(null)

  const submit = () => {
    // As it stands there: before the page's scripts ran, nobody heard of a choice.
    const radios = [...(form.current?.querySelectorAll('input') ?? [])]
    const chosen = shown[radios.findIndex(({ checked }) => checked)]
    if (chosen !== undefined && chosen.unavailable === undefined) {
      onChoose(chosen.id)
      return
    }
    setIsMissing(true)
    if (firstRadio.current !== null) moveFocus(firstRadio.current)
  }

  const isHopeless = available.length === 0

  return (
    <StepFrame
      heading={isHopeless ? words.nothingLeftHeading : words.pickerHeading}
      lead={isHopeless ? words.nothingLeftText : words.pickerLead}
      onAnotherWay={onCancel}
      anotherWayLabel={words.cancel}
    >
      <StepForm formRef={form} onSubmit={submit}>
        <fieldset data-mfa-part="methods" aria-describedby={isMissing ? `${id}-error` : undefined}>
          <legend data-mfa-part="visually-hidden">{words.pickerLegend}</legend>
          {shown.map((method) => {
            const reason = method.unavailable?.reason
            return (
              <label key={method.id} data-mfa-part="method" data-unavailable={reason !== undefined || undefined}>
                <input
                  ref={method.id === available[0]?.id ? firstRadio : undefined}
                  type="radio"
                  name={`${id}-method`}
                  value={method.id}
                  checked={method.id === chosenId}
                  disabled={reason !== undefined}
                  onChange={() => {
                    setChosenId(method.id)
                    setIsMissing(false)
                  }}
                  data-mfa-part="method-radio"
                />
                <span data-mfa-part="method-glyph">
                  <Icon name={methodIcon(method)} />
                </span>
                <span data-mfa-part="method-words">
                  <span data-mfa-part="method-name">{methodName(method, words)}</span>{' '}
                  <small data-mfa-part="method-hint">
                    <bdi data-mfa-part="text">{methodHint(method, words)}</bdi>
                    {method.lastUsed === true && reason === undefined && (
                      <>
                        {' '}
                        <span data-mfa-part="text">{`· ${words.usedLastTime}`}</span>
                      </>
                    )}
                  </small>
                </span>
              </label>
            )
          })}
          <FieldError id={`${id}-error`}>{isMissing ? words.pickerNothingChosen : undefined}</FieldError>
        </fieldset>
        {!isHopeless && (
          <Button look="primary" type="submit">
            {words.continue}
          </Button>
        )}
      </StepForm>
    </StepFrame>
  )
}

/** Chosen last time, and can be again. */
function isUsual({ lastUsed = false, unavailable }: MfaMethod): boolean {
  return lastUsed && unavailable === undefined
}
