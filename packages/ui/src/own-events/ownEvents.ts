'use client'
import type { DOMAttributes, KeyboardEvent, SyntheticEvent } from 'react'

/** What is told of our fields and forms. */
export type OwnEvents = Pick<
  DOMAttributes<HTMLElement>,
  | 'onSubmit'
  | 'onReset'
  | 'onInvalid'
  | 'onChange'
  | 'onInput'
  | 'onBeforeInput'
  | 'onSelect'
  | 'onKeyDown'
  | 'onKeyPress'
  | 'onKeyUp'
>

/**
 * For the element around what we show: ends what our fields and forms tell there. React carries it to all that stands
 * around, through portals too, and a form of the host's would take it for its own, and submit itself. Enter is such a
 * word: with it, forms are submitted. Other keys, clicks and the focus are for everybody. Handlers that a host puts on
 * that very element, `given`, are called.
 */
export function ownEvents(given: OwnEvents = {}): OwnEvents {
  return {
    onSubmit: kept(given.onSubmit),
    onReset: kept(given.onReset),
    onInvalid: kept(given.onInvalid),
    onChange: kept(given.onChange),
    onInput: kept(given.onInput),
    onBeforeInput: kept(given.onBeforeInput),
    onSelect: kept(given.onSelect),
    onKeyDown: kept(given.onKeyDown, isEnter),
    onKeyPress: kept(given.onKeyPress, isEnter),
    onKeyUp: kept(given.onKeyUp, isEnter),
  }
}

/** The same for a component whose handlers a host gives. A hook by its name: React's compiler knows that those change nothing. */
export function useOwnEvents(given: OwnEvents): OwnEvents {
  return ownEvents(given)
}

function kept<Event extends SyntheticEvent>(
  given: ((event: Event) => void) | undefined,
  isOurs: (event: Event) => boolean = () => true,
) {
  return (event: Event) => {
    // React makes the change of a tick-box out of a click, and the click may go on.
    if (event.nativeEvent.type === 'click') event.isPropagationStopped = () => true
    else if (isOurs(event)) event.stopPropagation()
    given?.(event)
  }
}

const isEnter = ({ key }: KeyboardEvent) => key === 'Enter'
