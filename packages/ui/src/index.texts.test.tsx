// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { allStories } from './test-support/allStories.ts'

/** Texts that stand beside something else in their element. A host's own instructions are its own. */
function crowded(container: HTMLElement): string[] {
  return [...container.querySelectorAll('[data-mfa-part]:not([data-mfa-part="step-instructions"])')]
    .filter(({ childNodes }) => childNodes.length > 1)
    .flatMap(({ childNodes }) => [...childNodes])
    .filter(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '')
    .map(({ parentElement }) => parentElement?.outerHTML ?? '')
}

// A browser that translates puts elements of its own in place of texts. React finds them again where a text is all that
// an element has; any other it would change unseen, or look for in vain and take the page down.
it('has each text in an element of its own, in every story', async () => {
  const found = (await allStories()).flatMap(({ name, Story }) => {
    const { container, unmount } = render(<Story />)
    const texts = crowded(container).map((text) => `${name}: ${text}`)
    unmount()
    return texts
  })

  expect(found).toEqual([])
}, 60_000)
