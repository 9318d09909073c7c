import { expect, it } from 'vitest'
import { storybookLinks } from './storybookLinks.ts'

it('leads from page to page within Storybook', () => {
  expect(storybookLinks('See [Security](./secure.md) and [theming](theme.md#light-and-dark).')).toBe(
    'See [Security](?path=/docs/guide-security--docs) and [theming](?path=/docs/guide-theming--docs).',
  )
})

it('names what only the site and the repository have', () => {
  expect(storybookLinks('[the gateway](../packages/gateway/README.md) signs')).toBe('the gateway signs')
})

it('leaves alone what leads out, or down the page', () => {
  const text = '[rates](https://developer.example/rates) and [below](#below)'

  expect(storybookLinks(text)).toBe(text)
})
