import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useLayoutEffectInBrowser } from '../layout-effect/useLayoutEffectInBrowser.ts'

/**
 * Whether the field has to go without its description. News of it is said aloud; a description that changes while the
 * field has the focus, or that comes with the focus after such news, would say it a second and a third time. So it has
 * none from the news until the focus has left: whoever comes back hears the error, first.
 *
 * `state` is what there may be news of, as a text that changes with it.
 */
export function useDescription(field: RefObject<HTMLInputElement | null>, state: string) {
  const [isSilent, setIsSilent] = useState(false)
  const isNews = useRef(false)
  const known = useRef(state)

  const expectNews = useCallback(() => {
    isNews.current = true
    if (field.current?.matches(':focus')) setIsSilent(true)
  }, [field])
  useLayoutEffectInBrowser(() => {
    if (known.current === state) return
    known.current = state
    expectNews()
  }, [state, expectNews])
  useEffect(() => {
    // After all effects of the moment: one of them may bring the focus here.
    queueMicrotask(() => {
      isNews.current = false
    })
  }, [state])

  /** A press on the form's button, which is what Enter comes to, may bring the same error once more; a key does not. */
  const noteEvent = useCallback(
    ({ type, target }: Event) => {
      isNews.current = false
      const button = target !== null && isElement(target) ? target.closest('button') : null
      if (type === 'click' && button !== null && field.current?.form?.contains(button) === true) expectNews()
    },
    [field, expectNews],
  )

  return {
    isSilent,
    noteEvent,
    onFocus: () => {
      if (isNews.current) setIsSilent(true)
      isNews.current = false
    },
    onBlur: () => setIsSilent(false),
  }
}

/** Not by its class: in a frame that it was moved into, it may be of another window's. */
function isElement(target: EventTarget): target is Element {
  return 'closest' in target
}
