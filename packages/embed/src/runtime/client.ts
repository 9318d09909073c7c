// What stands for React's client where the custom element runs.
import { type ComponentChild, render } from 'preact'

export function createRoot(container: Element) {
  return {
    render: (children: ComponentChild) => render(children, container),
    unmount: () => render(null, container),
  }
}
