// What stands for React where the custom element runs: what we take of Preact's layer, and one manner of React's that it
// lacks.
import { options } from 'preact'
import 'preact/compat'

// An element with nothing but a text writes it as React does, over whatever is there: a browser that translates the page
// puts elements of its own in the text's place, and Preact would go on writing into the text that is gone.
const { vnode: before } = options
options.vnode = (node) => {
  before?.(node)
  if (typeof node.type !== 'string' || typeof document === 'undefined') return
  const { children, ...rest } = node.props
  if (typeof children !== 'string' && typeof children !== 'number') return
  node.props = Object.assign(rest, { children: undefined, textContent: children })
}

export {
  Component,
  createContext,
  createElement,
  createRef,
  forwardRef,
  Fragment,
  startTransition,
  StrictMode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'preact/compat'
