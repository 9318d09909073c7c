'use client'
import { warnDeveloperOnce } from '@mfa-challenge/contract/internal'
import { useLatestCallback, useLayoutEffectInBrowser } from '@mfa-challenge/hooks/internal'
import type { FocusEventHandler, MouseEvent, ReactNode, RefObject } from 'react'

export interface StepFormProps {
  formRef: RefObject<HTMLFormElement | null>
  /** Called at each try to submit, by a press, a key, or a password manager. */
  onSubmit: () => void
  onFocus?: FocusEventHandler<HTMLFormElement> | undefined
  onBlur?: FocusEventHandler<HTMLFormElement> | undefined
  children: ReactNode
}

/**
 * The form of a step. It lives by the press on its button, which is what Enter in a field comes to as well: the event
 * `submit` never comes in a frame without `allow-forms`, and within another form Chromium tells nobody around of it.
 * Where it does come, from a password manager or a tool, it is taken, and nobody else hears of it.
 */
export function StepForm({ formRef, onSubmit, ...rest }: StepFormProps) {
  const submit = useLatestCallback(onSubmit)

  useLayoutEffectInBrowser(() => {
    const form = formRef.current
    if (form === null) return undefined
    if (form.matches('form form')) warnDeveloperOnce(formInForm)
    const take = (event: Event) => {
      event.stopPropagation()
      if (event.type !== 'submit') return
      event.preventDefault()
      submit()
    }
    form.addEventListener('submit', take)
    form.addEventListener('reset', take)
    return () => {
      form.removeEventListener('submit', take)
      form.removeEventListener('reset', take)
    }
  }, [formRef, submit])

  const press = (event: MouseEvent<HTMLFormElement>) => {
    const path = event.nativeEvent.composedPath()
    const isPressed = [...event.currentTarget.querySelectorAll(submitters)].some((button) => path.includes(button))
    if (!isPressed || event.isDefaultPrevented()) return
    event.preventDefault()
    submit()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- what is pressed is its button, and a key presses it too
    <form
      {...rest}
      ref={formRef}
      // The method that sends nothing: before the page's scripts run, any other would put what is typed into an address.
      method="dialog"
      noValidate
      onClick={press}
      data-mfa-part="form"
    />
  )
}

const submitters = '[type="submit"], [type="image"], button:not([type])'

const formInForm =
  'the challenge is within a <form> of the page. HTML has no form in a form: put it beside that one, or in a portal.'
