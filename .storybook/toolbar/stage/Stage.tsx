import type { ReactNode } from 'react'
import { WordsProvider } from '@mfa-challenge/ui'
import { mirroredEnglish } from '../pseudo-words/mirroredEnglish.ts'
import type { Chosen } from '../readToolbar.ts'
import { useOtherLocale } from './otherLocale.ts'
import { stageLocales } from './stageLocales.ts'
import './Stage.css'

export interface StageProps {
  chosen: Chosen
  /** In the card that a whole challenge would bring. */
  card: boolean
  /** Up to the edges, for a page of its own. */
  bare: boolean
  children: ReactNode
}

/** Where a story stands: a quiet page, as a portal's would be. */
export function Stage({ chosen, card, bare, children }: StageProps) {
  const { theme, portal, direction } = chosen
  const locale = useOtherLocale() ?? chosen.locale
  return (
    <div
      data-stage={bare ? 'bare' : 'padded'}
      dir={direction}
      lang={locale}
      data-mfa-theme={theme}
      data-portal-theme={portal === 'none' ? undefined : portal}
    >
      <WordsProvider
        locale={locale === 'en' && direction === 'rtl' ? mirroredEnglish.locale : locale}
        locales={stageLocales()}
      >
        {card ? (
          <div data-mfa-root="" data-mfa-part="challenge">
            {children}
          </div>
        ) : (
          children
        )}
      </WordsProvider>
    </div>
  )
}
