// What stands for React where the custom element runs: Preact, and as much of React's manners as our components have. The
// tests of all that renders run on this one, too.
import { options, type VNode } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

export { Component, createContext, createElement, createRef, Fragment } from 'preact'
/** Nothing in an element waits for a component, and nothing is run twice to find faults. */
export { Fragment as StrictMode, Fragment as Suspense } from 'preact'
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useLayoutEffect as useInsertionEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks'

type WithRef = Record<string, unknown> & { ref?: unknown }

/** Preact hands a `ref` on among the props. */
export function forwardRef<Result>(render: (props: Record<string, unknown>, ref: unknown) => Result) {
  return ({ ref, ...props }: WithRef) => render(props, ref ?? null)
}

export function startTransition(change: () => void) {
  change()
}

export function useSyncExternalStore<Value>(subscribe: (onChange: () => void) => () => void, read: () => Value): Value {
  const value = read()
  // Another object has it drawn again.
  const [{ shown }, draw] = useState({ shown: { value, read } })
  const look = () => {
    if (isChanged(shown)) draw({ shown })
  }
  useLayoutEffect(() => {
    Object.assign(shown, { value, read })
    look()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the others are the same for as long as it is shown
  }, [subscribe, value, read])
  useEffect(() => {
    look()
    return subscribe(look)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [subscribe])
  return value
}

function isChanged({ value, read }: { value: unknown; read: () => unknown }): boolean {
  try {
    return !Object.is(value, read())
  } catch {
    // Drawn again, it throws where somebody hears of it.
    return true
  }
}

/** React's names for what is said to the browser otherwise. */
const names: Readonly<Record<string, string>> = { onFocus: 'onfocusin', onBlur: 'onfocusout' }

function nameOf(name: string, node: VNode, type: unknown): string {
  // React hears each key of a field as a change.
  const isTyped = node.type === 'textarea' || (node.type === 'input' && type !== 'checkbox' && type !== 'radio')
  if (name === 'onChange' && isTyped) return 'onInput'
  if (/^(clip|fill|stroke)[A-Z]/.test(name)) return name.replace(/[A-Z]/g, '-$&').toLowerCase()
  return names[name] ?? name
}

const { vnode: before, event: beforeEvent } = hooks()

function hooks(): { vnode?: (node: VNode) => void; event?: (event: Event) => Event } {
  return options
}

options.vnode = (node) => {
  if (typeof node.type === 'string') {
    const given: Record<string, unknown> = { ...node.props }
    const props: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(given)) {
      const isText = name === 'children' && (typeof value === 'string' || typeof value === 'number')
      // An only text is written as React does, over whatever is there: a browser that translates the page puts elements of
      // its own in the text's place, and Preact would go on writing into the text that is gone.
      if (isText && typeof document !== 'undefined') props['textContent'] = value
      // The property of that name takes no words.
      else if (name === 'translate' && value === 'no') props[name] = false
      else props[nameOf(name, node, given['type'])] = value ?? undefined
    }
    Object.assign(node, { props })
  }
  before?.(node)
}

Object.assign(options, {
  event(given: Event) {
    const event = beforeEvent?.(given) ?? given
    return Object.assign(event, {
      nativeEvent: event,
      isDefaultPrevented: () => event.defaultPrevented,
    })
  },
})
