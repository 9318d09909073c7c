'use client'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { readMethod } from '@mfa-challenge/hooks/internal'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../button/Button.tsx'
import { FieldError } from '../field-error/FieldError.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'
import { useSaying } from '../screen/useSaying.ts'
import { StepForm } from '../step-form/StepForm.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { useWords } from '../words/WordsContext.tsx'
import { firstMethods } from './firstMethods.ts'
import { MethodOption } from './MethodOption.tsx'

export interface MethodPickerProps {
  methods: readonly MfaMethod[]
  /** @default the only one that can be chosen, if there is just one */
  preselectedId?: string | undefined
  onChoose: (methodId: string) => void
  /** Called when one is likely to be chosen next: the pointer came to it, a finger, or the focus. More than once. */
  onLikely?: ((methodId: string) => void) | undefined
  /**
   * Leaves the whole challenge.
   * @default the challenge around it, where its host lets people leave
   */
  onCancel?: (() => void) | undefined
}

/** The ways to confirm, one to choose, the one used last time first. What can't be chosen says why. */
export function MethodPicker({ methods, preselectedId, onChoose, onLikely, onCancel }: MethodPickerProps) {
  const words = useWords()
  const { moveFocus } = useScreen()
  const say = useSaying()
  const id = useId()
  const ordered = methods
    .map((method) => readMethod(method))
    .sort((one, other) => Number(isUsual(other)) - Number(isUsual(one)))
  const available = ordered.filter(({ unavailable }) => unavailable === undefined)
  const only = available.length === 1 ? available[0]?.id : undefined
  const [chosenId, setChosenId] = useState(preselectedId ?? only)
  const [isMissing, setIsMissing] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const shown = showsAll ? ordered : firstMethods(ordered, chosenId)
  const radios = () => [...(form.current?.querySelectorAll('input') ?? [])]

  const submit = () => {
    // As it stands there: before the page's scripts ran, nobody heard of a choice.
    const chosen = shown[radios().findIndex(({ checked }) => checked)]
    if (chosen !== undefined && chosen.unavailable === undefined) {
      onChoose(chosen.id)
      return
    }
    setIsMissing(true)
    say(words.pickerNothingChosen, { assertive: true })
    focusFrom(0)
  }

  const focusFrom = (place: number) => {
    const radio = radios().find(({ disabled }, index) => index >= place && !disabled)
    if (radio !== undefined) moveFocus(radio)
  }

  // The button that was pressed is gone: people go on with the first of the others.
  const others = useRef<number>(undefined)
  useEffect(() => {
    if (others.current === undefined) return
    focusFrom(others.current)
    others.current = undefined
  })

  const isHopeless = available.length === 0

  return (
    <StepFrame
      heading={isHopeless ? words.nothingLeftHeading : words.pickerHeading}
      lead={isHopeless ? words.nothingLeftText : words.pickerLead}
      onCancel={onCancel}
      isLastResort={!isHopeless}
    >
      <StepForm formRef={form} onSubmit={submit}>
        <fieldset data-mfa-part="methods">
          <legend data-mfa-part="visually-hidden">{words.pickerLegend}</legend>
          {shown.map((method) => (
            <MethodOption
              key={method.id}
              method={method}
              name={`${id}-method`}
              checked={method.id === chosenId}
              onLikely={() => onLikely?.(method.id)}
              onChoose={() => {
                setChosenId(method.id)
                setIsMissing(false)
              }}
            />
          ))}
          {shown.length < ordered.length && (
            <Button
              look="plain"
              onClick={() => {
                others.current = shown.length
                setShowsAll(true)
              }}
            >
              {words.moreWays}
            </Button>
          )}
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
