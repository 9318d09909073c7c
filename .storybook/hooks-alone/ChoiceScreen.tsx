import type { MfaMethod } from '@mfa-challenge/hooks'
import { methodHint, methodName, useWords } from '@mfa-challenge/ui/words'
import { useState } from 'react'
import { Screen } from './Screen.tsx'

export interface ChoiceScreenProps {
  methods: readonly MfaMethod[]
  preselectedId: string | undefined
  onChoose: (methodId: string) => void
  onCancel: () => void
}

/** Which way? Nothing is chosen for the person but what they used last. */
export function ChoiceScreen({ methods, preselectedId, onChoose, onCancel }: ChoiceScreenProps) {
  const words = useWords()
  const [chosenId, setChosenId] = useState(preselectedId)
  const [isMissing, setIsMissing] = useState(false)
  return (
    <Screen
      heading={words.pickerHeading}
      lead={words.pickerLead}
      trouble={isMissing && chosenId === undefined ? words.pickerNothingChosen : undefined}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (chosenId === undefined) setIsMissing(true)
          else onChoose(chosenId)
        }}
      >
        <fieldset>
          <legend>{words.pickerLegend}</legend>
          {methods.map((method) => (
            <label key={method.id} className="choice">
              <input
                type="radio"
                name="method"
                value={method.id}
                checked={method.id === chosenId}
                disabled={method.unavailable !== undefined}
                onChange={() => setChosenId(method.id)}
              />
              <span>
                {methodName(method, words)} <small>{methodHint(method, words)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit">{words.continue}</button>
      </form>
      <button type="button" className="plain" onClick={onCancel}>
        {words.cancel}
      </button>
    </Screen>
  )
}
