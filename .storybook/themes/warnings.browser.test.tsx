import { render } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import '@mfa-challenge/ui/styles.css'
import { ScreenCard, screens } from '../../packages/ui/src/test-support/screens.tsx'
import './high-contrast.css'
import './playful.css'
import './sailpoint.css'

const warn = vi.spyOn(console, 'warn')
beforeEach(() => warn.mockReset())

it.each(
  ['sailpoint', 'high-contrast', 'playful'].flatMap((portal) => [
    [portal, 'light'],
    [portal, 'dark'],
  ]),
)('gives developers nothing to mend in the theme %s by %s', (portal, theme) => {
  render(
    <div data-portal-theme={portal} data-mfa-theme={theme}>
      <ScreenCard>{screens[0]?.view}</ScreenCard>
    </div>,
  )

  expect(warn).not.toHaveBeenCalled()
})

it('would tell them of another', () => {
  const style = document.head.appendChild(document.createElement('style'))
  style.textContent = '[data-portal-theme="sailpoint"] section[data-mfa-root] { --mfa-color-accent: orange }'
  render(
    <div data-portal-theme="sailpoint">
      <ScreenCard>{screens[0]?.view}</ScreenCard>
    </div>,
  )

  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Change --mfa-color-accent'))
  style.remove()
})
