// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { pt } from '../locales/pt.ts'
import { zhCN } from '../locales/zh-CN.ts'
import { textMessage } from '../test-support/methods.ts'
import { renderWithChallenge } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const locales = { pt, 'zh-CN': zhCN }

it.each([
  ['pt-BR', 'pt-BR', 'Continuar'],
  ['pt_BR', 'pt-BR', 'Continuar'],
  ['pt_BR.UTF-8', 'pt-BR', 'Continuar'],
  ['zh_Hans', 'zh-Hans', '继续'],
  ['en_US', 'en-US', englishWords.continue],
  ['C', 'en', englishWords.continue],
  ['%%', 'en', englishWords.continue],
])('goes on to the code in %j, in the words of %s', async (locale, lang, next) => {
  const methods = [{ ...textMessage, codeLifetimeMs: 600_000 }]
  const { user, simulator, container } = renderWithChallenge({ methods: () => methods, props: { locale, locales } })

  await user.click(screen.getByRole('button', { name: next }))

  expect(await screen.findByRole('textbox')).toBeDefined()
  expect(container.querySelector<HTMLElement>('[data-mfa-root]')?.lang).toBe(lang)
  expect(simulator.requests()).toHaveLength(1)
})
